using System.IO.Compression;
using System.Text;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.BuildingBlocks.Tests.Exports;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>What spreadsheets do to sheets on their way, and what two sheets of one file may share.</summary>
internal sealed class PersonTrapsTests
{
    private static readonly PersonContent Trap = new()
    {
        FirstName = "=Jean",
        LastName = "O’Neil; \"Lulu\"",
        BirthYear = 1951,
        Phone = "+262692123456",
        Email = "+lulu@exemple.fr",
        CommuneCode = "01004",
        Gender = Gender.Male,
        Status = PersonStatus.Jobless,
        Situation = DigitalSituation.Beginner,
        Notes = "=1+1\nvoir \"le bus\"; puis\n\n-2 et @lui",
        ConsentedOn = new(2025, 12, 31),
    };

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

    [TestCase(612345678, "+33612345678", Description = "its nought is lost")]
    [TestCase("0612345678", "+33612345678")]
    [TestCase("06.12.34.56.78", "+33612345678")]
    [TestCase("+33 6 92 12 34 56", "+33692123456", Description = "not the one of La Réunion")]
    [TestCase("0692 12 34 56", "+262692123456")]
    [TestCase("+262692123456", "+262692123456")]
    [TestCase("262692123456", "+262692123456", Description = "its plus is lost")]
    [TestCase("33612345678", "+33612345678")]
    [TestCase("+687 12 34 56", "+687123456")]
    public async Task A_telephone_is_read_however_a_spreadsheet_left_it(object cell, string kept)
    {
        await _host.ImportAsync(_browser, LaCoopBook.Write([["Nom", "Prénom", "Accord de la personne", "Téléphone"], ["Sow", "Awa", "01/02/2026", cell]]));

        Assert.That((await SheetsAsync(_advisor)).Single().Identity?.Phone, Is.EqualTo(kept));
    }

    [Test]
    public async Task No_cell_is_a_formula()
    {
        await _host.FollowAsync(_advisor, Trap);

        var csv = Encoding.UTF8.GetString(await _browser.DownloadAsync("/beneficiaires/export/csv"));
        using var book = new ZipArchive(new MemoryStream(await _browser.DownloadAsync("/beneficiaires/export/xlsx")));
        using var sheet = new StreamReader(book.GetEntry("xl/worksheets/sheet2.xml")!.Open()); // a workbook has it

        Assert.That(csv, Does.Contain("\"'=Jean\"").And.Contain("\"'+lulu@exemple.fr\"").And.Contain("\"'=1+1\n").And.Contain("\"O’Neil; \"\"Lulu\"\"\""));
        Assert.That(await sheet.ReadToEndAsync(), Does.Contain(">=Jean<").And.Not.Contain("<f"));
    }

    [Test]
    public async Task A_workbook_that_LibreOffice_saved_as_text_gives_the_same_sheets()
    {
        await _host.FollowAsync(_advisor, Trap);
        await _host.FollowAsync(_advisor, Followed.Lucette with { CommuneCode = "2A004", Notes = "0042" });
        await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "0042", LastName = "12/03/2026", Phone = null, HasNoPhone = true });
        var heir = await _host.AddAdvisorAsync(_advisor.EmployerId);
        using var heirs = await _host.SignedInAsync(heir.Id);

        var saved = await Spreadsheet.ReadAsync(await _browser.DownloadAsync("/beneficiaires/export/xlsx"));
        await _host.ImportAsync(heirs, Encoding.UTF8.GetBytes(saved["Bénéficiaires"]), "b.csv");

        Assert.That((await SheetsAsync(heir)).Select(Told), Is.EquivalentTo((await SheetsAsync(_advisor)).Select(Told)));
    }

    [Test]
    public async Task Two_sheets_that_look_alike_are_two_after_an_import_as_they_were_before()
    {
        await _host.FollowAsync(_advisor);
        await _host.FollowAsync(_advisor, Followed.Lucette with { BirthYear = 1975 });
        var heir = await _host.AddAdvisorAsync(_advisor.EmployerId);
        using var heirs = await _host.SignedInAsync(heir.Id);
        var file = await _browser.DownloadAsync("/beneficiaires/export/csv");

        var (_, preview) = await heirs.PreviewAsync(file, "b.csv");
        await _host.ImportAsync(heirs, file, "b.csv");

        Assert.That(preview, Does.Contain("La fiche de Lucette Grimaud a déjà le même nom et le même téléphone"));
        Assert.That((await SheetsAsync(heir)).Select(one => one.BirthYear), Is.EquivalentTo(new int?[] { 1951, 1975 }));
    }

    [Test]
    public async Task A_row_without_an_id_that_looks_like_one_above_is_the_same_person()
    {
        var text = await PreviewAsync("Nom;Prénom;Accord de la personne;Téléphone;E-mail\nSow;Awa;01/02/2026;0612345678;awa@exemple.fr\nSOW;Awa;03/02/2026;06 12 34 56 78;");

        Assert.That(text, Does.Contain("Awa Sow est déjà plus haut dans ce fichier, avec le même nom et le même téléphone.").And.Contain("Importer 1 personne"));
    }

    [TestCase("N’a pas de téléphone", "peut-être", "« N’a pas de téléphone » : « peut-être » n’est ni « oui » ni « non », et n’est pas repris.")]
    [TestCase("Code Insee", "99999", "« Commune de résidence » : « 99999 » ne désigne pas une seule commune et n’est pas reprise.")]
    [TestCase("Commune de résidence", "Trifouillis", "« Commune de résidence » : « Trifouillis » ne désigne pas une seule commune et n’est pas reprise.")]
    public async Task What_is_not_taken_over_is_told(string column, string value, string said) =>
        Assert.That(await PreviewAsync($"Nom;Prénom;Accord de la personne;{column}\nSow;Awa;01/02/2026;{value}"), Does.Contain(said).And.Contain("avec une réserve"));

    /// <summary>With plain blanks.</summary>
    private async Task<string> PreviewAsync(string csv)
    {
        var (_, text) = await _browser.PreviewAsync(Encoding.UTF8.GetBytes(csv), "b.csv");
        return text.Replace('\u00A0', ' ');
    }

    private static string Told(FollowedPerson sheet) => $"{sheet.Content} {sheet.LastContactOn:O} {string.Join(", ", sheet.Situations)}".ReplaceLineEndings("\n");

    private Task<List<FollowedPerson>> SheetsAsync(TestAdvisor advisor) => _host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().FollowedPersons.AsNoTracking().Named(advisor.Id).ToListAsync());
}
