using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

public sealed class DashboardFiltersTests
{
    private TestHost _host;
    private TestAdvisor _member;
    private TestAdvisor _stranger;
    private Guid _team;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        (_member, _stranger) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        _team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(_team, _member.Id, new(2026, 1, 1));
        await _host.CallAsync(_member.Id, "Odile", "Membre");
        await _host.CallAsync(_stranger.Id, "Aristide", "Secret");
        _browser = await _host.SignedInAsync(await _host.AddCoordinatorAsync(_team));
        await _host.PublishAsync(
            Recorded.Workshop(_member.Id, 8, new(2026, 2, 3)) with { Themes = EnumSet<Theme>.Of(Theme.Email), Channel = Channel.Place, PlaceId = _member.PlaceId },
            Recorded.Workshop(_member.Id, 5, new(2026, 2, 4)) with { Themes = EnumSet<Theme>.Of(Theme.Security), CommuneCode = "26362" },
            Recorded.OneOff(_member.Id, new(2026, 2, 5)) with { Themes = EnumSet<Theme>.Of(Theme.Procedures, Theme.Money) },
            Recorded.OneOff(_stranger.Id, new(2026, 2, 5)));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("", "14")]
    [TestCase("&type=Workshop", "13")]
    [TestCase("&theme=Email&theme=Security", "13", Description = "One of several")]
    [TestCase("&theme=Email", "8")]
    [TestCase("&theme=Money", "1")]
    [TestCase("&theme=Email&theme=Money", "0", Description = "A theme and a procedure: both lists must hold")]
    [TestCase("&type=Workshop&commune=26362", "5")]
    [TestCase("&departement=26", "14")]
    [TestCase("&departement=2A", "0")]
    [TestCase("&lieu={place}", "8")]
    [TestCase("&conseiller={member}&type=OneOff", "1")]
    public async Task Counts_what_is_chosen(string filter, string attendances)
    {
        var page = await (await GetAsync(filter)).ReadPageAsync();

        Assert.That(page.Row("comparer", "Accompagnements")?.Split(' ')[0], Is.EqualTo(attendances));
    }

    [TestCase("&type=workshop")]
    [TestCase("&type=3")]
    [TestCase("&theme=Magie")]
    [TestCase("&commune=26999")]
    [TestCase("&departement=20")]
    [TestCase("&lieu=partout")]
    [TestCase("&lieu=01900000-0000-7000-8000-000000000000")]
    [TestCase("&conseiller={stranger}", Description = "Not of this team")]
    [TestCase("&periode=2026-13")]
    public async Task Refuses_with_a_sentence_what_does_not_exist(string filter)
    {
        using var answer = await GetAsync(filter);
        var page = await answer.ReadPageAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(page, Does.Contain("n’existe pas").And.Not.Contain("Chiffres clés").And.Not.Contain("Secret"));
        });
    }

    [Test]
    public async Task A_workbook_opens_and_holds_what_the_page_shows()
    {
        using var answer = await GetAsync("&type=Workshop&format=xlsx");
        using var book = SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);
        var texts = string.Join('|', book.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<Cell>()).Select(cell => cell.InnerText)); // a workbook has one

        Assert.That(texts, Does.Contain("Accompagnements|févr. 2026|13").And.Contain("Filtres|Atelier collectif").And.Contain("Personnes suivies distinctes (B1)"));
    }

    [Test]
    public async Task Each_member_has_its_months_at_one_scale()
    {
        var page = await (await GetAsync("")).ReadPageAsync();

        Assert.That(page, Does.Contain("Mois par mois").And.Contain("<th scope=row>Odile Membre").And.Contain("la même échelle pour tous, dont le plus haut mois en compte 14"));
    }

    [Test]
    public async Task Each_filter_can_be_taken_off_alone()
    {
        var page = await (await GetAsync("&type=Workshop&theme=Email&theme=Security")).ReadPageAsync();

        Assert.That(page, Does.Contain($"href=\"/indicateurs/equipe/{_team}?periode=2026-02&type=Workshop&theme=Security\"").And.Contain("Retirer le filtre"));
    }

    [Test]
    public async Task The_form_offers_what_the_figures_hold_and_keeps_what_is_chosen()
    {
        var page = await (await GetAsync("&filtrer=1&theme=Email&theme=Security")).ReadPageAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("value=\"Email\" checked").And.Contain("value=\"Security\" checked"));
            Assert.That(page, Does.Not.Contain("value=\"Money\""));
            Assert.That(page, Does.Contain("Odile Membre").And.Not.Contain("Aristide"));
        });
    }

    private Task<HttpResponseMessage> GetAsync(string filter)
    {
        var filled = filter.Replace("{place}", _member.PlaceId.ToString(), StringComparison.Ordinal)
            .Replace("{member}", _member.Id.ToString(), StringComparison.Ordinal).Replace("{stranger}", _stranger.Id.ToString(), StringComparison.Ordinal);
        var period = filter.Contains("periode", StringComparison.Ordinal) ? "" : "periode=2026-02";
        return _browser.GetAsync(new Uri($"/indicateurs/equipe/{_team}?{period}{filled}", UriKind.Relative));
    }
}
