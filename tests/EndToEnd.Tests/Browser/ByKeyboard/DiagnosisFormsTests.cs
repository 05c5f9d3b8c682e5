using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>A diagnosis on the spot, which is kept nowhere, and one that is erased from a sheet.</summary>
internal sealed class DiagnosisFormsTests
{
    private const string Save = ".save .btn-primary";

    [Test]
    public async Task On_the_spot_it_proposes_a_path_and_begins_again([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/diagnostic");
        foreach (var question in Enum.GetNames<Question>())
        {
            await page.UseAsync($"[name='Input.{question}']", nameof(Answer.WithHelp));
        }

        await page.UseAsync(Save);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Par où commencer" })).ToBeFocusedAsync();
        await page.UseAsync("main details:has([value=revoir]) summary");
        await page.UseAsync($"[name='Input.{nameof(Question.Mailing)}']", nameof(Answer.Alone));
        await page.UseAsync("main button[name=suite][value=revoir]");
        await Expect(page.Locator("main")).ToContainTextAsync("Déjà acquis");

        await page.UseAsync(Save);
        await Expect(page.Locator("main input:checked")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task One_is_erased_from_the_sheet([Values] bool scripts)
    {
        var person = await DiagnoseAsync(scripts);
        var page = await Desk.OpenAsync(scripts, person);

        await page.UseAsync($"main a[href^='{person}/diagnostics/']");
        await page.UseAsync("main details:has(form) summary");
        await page.UseAsync("main details form button");

        await Expect(page).ToHaveURLAsync(new Regex($"{person}$"));
        await Expect(page.Locator($"main a[href^='{person}/diagnostics/']")).ToHaveCountAsync(0);
    }

    /// <returns>The path of the sheet.</returns>
    private static async Task<string> DiagnoseAsync(bool scripts)
    {
        var id = Guid.CreateVersion7();
        using var browser = await Desk.BrowserAsync(scripts);
        using var followed = await browser.SubmitAsync(
            "/beneficiaires/nouveau", ("Input.Id", id.ToString()), ("Input.FirstName", "Inès"), ("Input.LastName", "Faure"), ("Input.ConsentedOn", Desk.Today.ToString("O")));
        (string, string)[] answers = [.. Enum.GetNames<Question>().Select(name => ($"Input.{name}", nameof(Answer.WithHelp)))];
        using var kept = await browser.SubmitAsync($"/beneficiaires/{id}/diagnostic", [.. answers, ("suite", "garder"), ("Input.Situation", "Beginner"), ("Input.Themes", "Email")]);
        return $"/beneficiaires/{id}";
    }
}
