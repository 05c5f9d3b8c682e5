using System.Text;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Coming here out of a file is no contact: the twelve months go on from where they were.</summary>
internal sealed class ImportedPastTests
{
    private const string Header = "Nom;Prénom;Accord de la personne;Dernier contact;Situation numérique;Historique des situations;Identifiant";

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_name_goes_twelve_months_after_the_contact_that_the_file_tells()
    {
        await ImportAsync("Sow;Awa;01/02/2025;20/03/2025;;;", "Roy;Zoé;01/02/2025;;;;");
        var review = await _browser.TextAsync("/beneficiaires?revoir=true");
        var (early, late) = (await SheetAsync("Awa Sow"), await SheetAsync("Zoé Roy"));

        _host.Clock.Advance(TimeSpan.FromDays(5));
        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunInlineAsync(AnonymisePersonsJob.Name, null, null, CancellationToken.None));

        Assert.That((early.LastContactOn, late.LastContactOn), Is.EqualTo((new DateOnly(2025, 3, 20), Given.Today)));
        Assert.That(review, Does.Contain("Awa Sow").And.Not.Contain("Zoé Roy"));
        Assert.That((await _host.SheetAsync(early.Id)).Identity, Is.Null);
        Assert.That((await _host.SheetAsync(late.Id)).Identity, Is.Not.Null);
    }

    [Test]
    public async Task A_session_is_a_contact_and_without_it_the_files_contact_counts_again()
    {
        await ImportAsync("Sow;Awa;01/02/2025;20/05/2025;;;");
        var id = (await SheetAsync("Awa Sow")).Id;

        var session = await _host.LogAsync(_advisor, Given.Individual.With(id) with { Date = new(2026, 1, 7) });
        var met = await _host.SheetAsync(id);
        using var deleted = await _browser.SubmitAsync($"/activites/{session}");

        Assert.That(met.LastContactOn, Is.EqualTo(new DateOnly(2026, 1, 7)));
        Assert.That(((await _host.SheetAsync(id)).Contacts, (await _host.SheetAsync(id)).LastContactOn), Is.EqualTo((default(FirstAndLast), new DateOnly(2025, 5, 20))));
    }

    [TestCase("17/03/2026", "Le dernier contact, le 17/03/2026, est dans le futur : au plus tard le 16 mars 2026.")]
    [TestCase("16/11/2020", "Le dernier contact, le 16/11/2020, précède le dispositif, qui a commencé le 17 novembre 2020.")]
    [TestCase("hier", "« Dernier contact » : « hier » n’est pas une date")]
    public async Task A_contact_that_cannot_be_stops_the_file(string day, string said)
    {
        var (path, text) = await PreviewAsync($"Sow;Awa;01/02/2025;{day};;;");
        using var pressed = await _browser.PressAsync(path!, path!); // there is a preview

        Assert.That(text.Replace('\u00A0', ' '), Does.Contain(said).And.Contain("Rien ne sera importé"));
        Assert.That(await SheetsAsync(), Is.Empty);
    }

    [TestCase("15/03/2025", "Le dernier contact, le 15/03/2025, a plus de douze mois : le nom sera effacé la nuit prochaine")]
    [TestCase("31/01/2026", "Le dernier contact, le 31/01/2026, précède l’accord de la personne : il est repris tel quel")]
    public async Task A_contact_that_may_be_a_slip_is_a_reserve_and_is_kept(string day, string said)
    {
        var (_, text) = await PreviewAsync($"Sow;Awa;01/02/2026;{day};;;");
        await ImportAsync($"Sow;Awa;01/02/2026;{day};;;");

        Assert.That(text.Replace('\u00A0', ' '), Does.Contain(said).And.Contain("dont 1 avec une réserve"));
        Assert.That($"{(await SheetAsync("Awa Sow")).LastContactOn:dd/MM/yyyy}", Is.EqualTo(day));
    }

    [Test]
    public async Task Situations_come_with_their_days_and_one_that_was_corrected_in_the_file_counts_from_today()
    {
        await ImportAsync(
            "Sow;Awa;01/02/2026;;Proche de l’autonomie;\"03/02/2026\u00A0: Grand débutant\r\n10/03/2026\u00A0: Proche de l’autonomie\";",
            "Roy;Zoé;01/02/2026;;Grand débutant;03/02/2026 : Besoin d’assistance;");

        Assert.That((await SheetAsync("Awa Sow")).Situations, Is.EqualTo(new SituationOn[] { new(new(2026, 2, 3), DigitalSituation.Beginner), new(new(2026, 3, 10), DigitalSituation.NearlyAutonomous) }));
        Assert.That((await SheetAsync("Zoé Roy")).Situations, Is.EqualTo(new SituationOn[] { new(new(2026, 2, 3), DigitalSituation.NeedsAssistance), new(Given.Today, DigitalSituation.Beginner) }));
    }

    [TestCase("hier : mieux", "« Historique des situations » ne se lit pas comme une date et une situation par ligne", "avec une réserve")]
    [TestCase("17/03/2026 : Grand débutant", "L’historique des situations va jusqu’au 17/03/2026, qui est dans le futur.", "Rien ne sera importé")]
    public async Task A_history_that_cannot_be_is_told(string history, string said, string verdict)
    {
        var (_, text) = await PreviewAsync($"Sow;Awa;01/02/2026;;Grand débutant;{history};");

        Assert.That(text.Replace('\u00A0', ' '), Does.Contain(said).And.Contain(verdict));
    }

    private async Task ImportAsync(params string[] rows) => await _host.ImportAsync(_browser, File(rows), "b.csv");

    private Task<(string? Path, string Text)> PreviewAsync(params string[] rows) => _browser.PreviewAsync(File(rows), "b.csv");

    private static byte[] File(string[] rows) => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header)));

    private async Task<FollowedPerson> SheetAsync(string name) => (await SheetsAsync()).Single(one => one.Identity?.Name == name);

    private Task<List<FollowedPerson>> SheetsAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().FollowedPersons.AsNoTracking().Named(_advisor.Id).ToListAsync());
}
