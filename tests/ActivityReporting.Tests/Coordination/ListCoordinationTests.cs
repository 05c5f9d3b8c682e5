using System.Net;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

internal sealed class ListCoordinationTests
{
    private TestHost _host;
    private Guid _coordinator;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task RecordSome()
    {
        _host = new();
        _coordinator = await _host.AddCoordinatorAsync(await _host.AddTeamAsync());
        _browser = await _host.SignedInAsync(_coordinator);
        await _host.RecordAsync(_coordinator, Told.Animation with { Title = "=SOMME(A1)", Notes = "+33 ; \"cité\"" });
        await _host.RecordAsync(_coordinator, Told.Animation with { Title = "Café RH", Themes = EnumSet<CoordinationTheme>.Of(CoordinationTheme.HumanResources), Date = new(2025, 12, 3) });
        await _host.RecordAsync(_coordinator, Told.Event);
        await _host.RecordAsync(_coordinator, Told.Partnership);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Totals_are_of_all_that_the_filters_leave()
    {
        var page = await _browser.TextAsync("/coordination");

        Assert.That(page, Does.Contain("Animations").And.Contain("3\u00A0h, 16\u00A0présences").And.Contain("40\u00A0participants"));
        Assert.That(await _browser.TextAsync("/coordination?From=2026-01-01"), Does.Contain("1\u00A0h\u00A030, 8\u00A0présences"));
    }

    [TestCase("Type=Event", "Nuit du code")]
    [TestCase("Kind=GrantSearch", "Recherche de subvention")]
    [TestCase("Theme=HumanResources", "Café RH")]
    [TestCase("Level=Departement", "Nuit du code")]
    [TestCase("To=2025-12-31", "Café RH")]
    public async Task A_filter_narrows_the_list(string query, string left)
    {
        var csv = await CsvAsync($"/coordination/export/csv?{query}");

        Assert.That(await _browser.TextAsync($"/coordination?{query}"), Does.Contain($"<b>{left}</b>"));
        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(3)); // header, one row, nothing
    }

    [TestCase("CAFE", "Café RH")]
    [TestCase("mairie", "Recherche de subvention")]
    [TestCase("cite", "=SOMME(A1)")]
    public async Task A_posted_search_narrows_list_and_export_by_its_id(string text, string left)
    {
        var address = await _browser.SearchAsync("/coordination", text);

        var csv = await CsvAsync($"/coordination/export/csv{address["/coordination".Length..]}");

        Assert.That(await _browser.TextAsync(address), Does.Contain($"<b>{left}</b>"));
        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(3)); // header, one row, nothing
        Assert.That(address, Does.Match("^/coordination\\?recherche=[0-9a-f-]{36}$"));
    }

    [TestCase("From=2026-02-01&To=2026-01-01")]
    [TestCase("From=2026-02-31")]
    [TestCase("Type=3")]
    public async Task A_filter_that_cannot_be_read_is_refused(string query)
    {
        using var list = await _browser.GetAsync(new Uri($"/coordination?{query}", UriKind.Relative));
        using var export = await _browser.GetAsync(new Uri($"/coordination/export/xlsx?{query}", UriKind.Relative));

        Assert.That((list.StatusCode, export.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
        Assert.That(await export.TextAsync(), Does.Contain("Rien n’a été exporté"));
    }

    [Test]
    public async Task The_csv_holds_every_field_and_no_formula()
    {
        var csv = await CsvAsync("/coordination/export/csv");

        Assert.That(csv, Does.StartWith("Date;Forme;Nature;Titre ou nom;Durée (min);"));
        Assert.That(csv, Does.Contain("16/03/2026;Animation;Groupe de travail;\"'=SOMME(A1)\";90;6;2;0;;À mon initiative;Partage de pratiques, Maillage territorial;"));
        Assert.That(csv, Does.Contain(";Nuit du code;;;;;40;;;Ma structure, Hub;Départemental;"));
        Assert.That(csv, Does.Contain("Mairie de Crest (Commune), Hub du Sud (Hub)").And.Contain("\"'+33 ; \"\"cité\"\"\""));
    }

    [Test]
    public async Task The_workbook_is_named_and_whole()
    {
        using var answer = await _browser.GetAsync(new Uri("/coordination/export/xlsx?Type=Event", UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.That(answer.Content.Headers.ContentDisposition?.FileName, Is.EqualTo("coordination-2026-03-16.xlsx"));
        await using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        Assert.That(archive.Entries.Select(entry => entry.FullName), Does.Contain("xl/worksheets/sheet2.xml"));
        using var filters = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open()); // named above
        Assert.That(await filters.ReadToEndAsync(), Does.Contain("Évènement"));
    }

    [Test]
    public async Task Coordination_is_never_mixed_into_activities()
    {
        await _host.GiveRoleAsync(_coordinator, Role.Advisor);

        using var advisor = await _host.SignedInAsync(_coordinator);

        Assert.That(await advisor.TextAsync("/activites"), Does.Contain("Aucune activité pour le moment"));
    }

    private Task<string> CsvAsync(string path) => _browser.GetStringAsync(new Uri(path, UriKind.Relative));
}
