using System.Net;
using System.Text;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.BuildingBlocks.Imports;
using ConseillerNumerique.BuildingBlocks.Tests.Exports;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

internal sealed class ExportTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _tag;

    [OneTimeSetUp]
    public async Task LogSome()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        var lucette = await _host.FollowAsync(_advisor, Followed.Lucette with { Notes = "@secret" });
        await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "Awa", LastName = "Sow", Phone = null });
        await _host.LogAsync(_advisor, Given.Individual.With(lucette) with { Notes = "=SOMME(A1)", Date = new(2026, 2, 3) });
        _tag = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Mes mardis");
        await _host.LogAsync(_advisor, Given.Workshop.With(lucette).Bearing(_tag) with { Title = "Mon téléphone", Participants = new() { Total = 6, AlreadyHelped = 2, FirstTime = 4, Female = 4 } });
        await _host.LogAsync(await _host.AddAdvisorAsync(), Given.OneOff with { Notes = "d’une autre" });
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Activities_have_every_field_notes_and_no_formula()
    {
        var csv = await CsvAsync("/activites/export/activites/csv");

        Assert.That(csv, Does.StartWith("\uFEFFDate;Type;Durée (min);Canal;Lieu d’activité;Commune;Code Insee;"));
        Assert.That(csv, Does.Contain("16/03/2026;Atelier collectif;15;Lieu d’activité;Médiathèque;Crest;26108;;").And.Contain("\"'=SOMME(A1)\""));
        Assert.That(csv, Does.Contain(";Lucette Grimaud;").And.Not.Contain("d’une autre"));
        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(4)); // header, two rows, nothing
    }

    [Test]
    public async Task Accompagnements_are_a_row_for_each_followed_person_and_one_for_the_others()
    {
        var rows = (await CsvAsync("/activites/export/accompagnements/csv")).Split("\r\n").Where(row => row.Contains("Mon téléphone", StringComparison.Ordinal)).ToList();

        Assert.That(rows, Has.Count.EqualTo(2));
        Assert.That(rows, Has.One.Contains(";Lucette Grimaud;1;Non;").And.One.Contains(";Participation anonyme;6;4 sur 6;4 Féminin;"));
    }

    [TestCase("From=2026-03-01", 1)]
    [TestCase("Type=Individual", 1)]
    [TestCase("Theme=Health", 0)]
    public async Task The_filters_of_the_list_apply(string query, int rows) =>
        Assert.That((await CsvAsync($"/activites/export/activites/csv?{query}")).Split("\r\n"), Has.Length.EqualTo(rows + 2));

    [Test]
    public async Task A_tag_is_a_column_and_a_filter()
    {
        var csv = await CsvAsync($"/activites/export/activites/csv?Tag={_tag}");
        using var book = TableFile.Open(new MemoryStream(await _browser.DownloadAsync($"/activites/export/activites/xlsx?Tag={_tag}")));

        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(3)); // header, one row, nothing
        Assert.That(csv, Does.Contain(";Étiquettes;").And.Contain(";Mes mardis;"));
        Assert.That(book.Rows(0).Select(row => $"{row.Cells[0]}={row.Cells[1]}"), Does.Contain("Étiquette=Mes mardis"));
    }

    [Test]
    public async Task A_workbook_tells_its_filters_first()
    {
        using var book = TableFile.Open(new MemoryStream(await _browser.DownloadAsync("/activites/export/activites/xlsx?Type=Individual&From=2026-01-01")));

        Assert.That(book.Sheets, Is.EqualTo(new[] { "Filtres", "Activités" }));
        Assert.That(book.Rows(0).Select(row => $"{row.Cells[0]}={row.Cells[1]}"), Does.Contain("Du=01/01/2026").And.Contain("Type=Accompagnement individuel").And.Contain("Texte=Tout"));
        Assert.That(book.Rows(1).Select(row => row.Cells[0]), Is.EqualTo(new object[] { "Date", new DateTime(2026, 2, 3) }));
    }

    [Test]
    public async Task LibreOffice_reads_the_workbook_and_what_it_saves_is_known_again()
    {
        var sheets = await Spreadsheet.ReadAsync(await _browser.DownloadAsync("/activites/export/activites/xlsx"));

        var (_, text) = await _browser.PreviewAsync(Encoding.UTF8.GetBytes(sheets["Activités"]), "enregistre.csv");

        Assert.That(sheets["Activités"], Does.Contain("16/03/2026;Atelier collectif;15;Lieu d’activité;Médiathèque;"));
        Assert.That(text, Does.Contain("il n’y a rien à importer"));
    }

    [TestCase("/activites/export/accompagnements/xlsx", "Accompagnements", "Mon téléphone", "Lucette Grimaud")]
    [TestCase("/beneficiaires/export/xlsx", "Bénéficiaires", "Sow;Awa;1951;", ";@secret;")]
    public async Task LibreOffice_reads_the_other_workbooks_too(string path, string sheet, params string[] texts)
    {
        var sheets = await Spreadsheet.ReadAsync(await _browser.DownloadAsync(path));

        Assert.That(texts.Where(text => !sheets[sheet].Contains(text, StringComparison.Ordinal)), Is.Empty, sheets[sheet]);
    }

    [Test]
    public async Task Persons_are_found_by_a_posted_search()
    {
        using var answer = await _browser.PressAsync("/beneficiaires", "/beneficiaires/export/csv", ("Text", "sow"));
        var csv = await answer.Content.ReadAsStringAsync();
        var all = await CsvAsync("/beneficiaires/export/csv");

        Assert.That(csv, Does.Contain("Sow;Awa;1951;").And.Not.Contain("Lucette"));
        Assert.That(all, Does.Contain("Grimaud;Lucette;1951;").And.Contain("\"'@secret\""));
    }

    [TestCase("/activites/export/activites/pdf", HttpStatusCode.NotFound)]
    [TestCase("/activites/export/notes/csv", HttpStatusCode.NotFound)]
    [TestCase("/activites/export/activites/csv?From=2026-02-31", HttpStatusCode.BadRequest)]
    [TestCase("/beneficiaires/export/pdf", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_is_refused(string path, HttpStatusCode status)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    private async Task<string> CsvAsync(string path) => Encoding.UTF8.GetString(await _browser.DownloadAsync(path));
}
