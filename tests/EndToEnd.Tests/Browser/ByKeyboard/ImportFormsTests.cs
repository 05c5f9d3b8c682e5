using System.Text;
using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>A file that was looked at is forgotten, or its import taken up again where it stopped.</summary>
internal sealed class ImportFormsTests
{
    [Test]
    public async Task A_file_is_looked_at_and_forgotten([Values] bool scripts)
    {
        var page = await PreviewAsync(scripts, minutes: 21);

        await page.UseAsync("main form[action*='Abandon' i] button");

        await Expect(page).ToHaveURLAsync(new Regex("/activites/importer$"));
        await Expect(page.Locator(".notice")).ToContainTextAsync("Fichier oublié");
        await Expect(page.Locator("main a[href^='/activites/importer/']")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task An_import_that_was_stopped_is_taken_up_again([Values] bool scripts)
    {
        var page = await PreviewAsync(scripts, minutes: 22);
        var advisorId = Desk.Advisor(scripts).Id;
        await Desk.Host.Host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<ActivityReportingDbContext>();
            (await db.Imports.SingleAsync(one => one.AdvisorId == advisorId && one.EndedAt == null)).Begin(); // and the host stops
            return await db.SaveChangesAsync();
        });
        await page.ReloadAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("L’import s’est arrêté");

        await page.UseAsync("main form .btn-primary");
        await Desk.Host.Host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));
        await page.ReloadAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("1\u00A0activité de plus");
    }

    /// <param name="scripts">Whether the window runs them.</param>
    /// <param name="minutes">Tells one walk's activity from another's.</param>
    private static async Task<IPage> PreviewAsync(bool scripts, int minutes)
    {
        var page = await Desk.OpenAsync(scripts, "/activites/importer");
        await page.TabToAsync("[name='Input.File']");
        await page.Locator(":focus").SetInputFilesAsync(new FilePayload // choosing is the system's own dialogue
        {
            Name = "mes-activites.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"Date;Type;Durée (min);Canal;Thèmes;Participations anonymes\r\n{Desk.Today:dd/MM/yyyy};Demande ponctuelle;{minutes};À distance;E-mail;1\r\n"),
        });
        await page.UseAsync("main form .btn-primary");
        await Expect(page).ToHaveURLAsync(new Regex("/activites/importer/[0-9a-f-]{36}$"));
        return page;
    }
}
