using System.IO.Compression;
using System.Net;
using System.Text;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Whatever is sent gets a sentence, never an error page, and writes nothing unasked.</summary>
internal sealed class HostileFilesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("", "Ce fichier est vide")]
    [TestCase("PK\u0003\u0004rien", "n’est pas un classeur")]
    [TestCase("\0\u0001\u0002\u0003", "ni un classeur (.xlsx) ni un texte")]
    [TestCase("bonjour", "noms de colonnes attendus")]
    [TestCase("Date;Type;Durée (min);Canal\n", "Il manque la colonne «\u00A0Thèmes\u00A0»")]
    [TestCase("Date;Type;Durée (min);Canal;Thèmes;thèmes\n1;2;3;4;5;6", "est là deux fois")]
    [TestCase("Date;Type;Durée (min);Canal;Thèmes\n", "aucune ligne")]
    [TestCase("Date;Type;Durée (min);Canal;Thèmes\n\"ouvert;1", "guillemet ouvert")]
    public async Task What_is_no_such_file_is_told_in_a_sentence(string content, string said)
    {
        var (path, text) = await _browser.PreviewAsync(Encoding.UTF8.GetBytes(content));

        Assert.That(path, Is.Null);
        Assert.That(text, Does.Contain(said));
    }

    [Test]
    public async Task Old_or_locked_workbooks_are_told_apart()
    {
        var (_, text) = await _browser.PreviewAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

        Assert.That(text, Does.Contain("protégé par un mot de passe ou d’un ancien format"));
    }

    [Test]
    public async Task A_form_without_a_file_is_refused()
    {
        using var answer = await _browser.SubmitAsync("/activites/importer");

        Assert.That(await answer.TextAsync(), Does.Contain("Choisissez un fichier"));
    }

    [Test]
    public async Task Merged_cells_of_the_table_are_refused_and_those_above_it_are_not()
    {
        var rows = LaCoopBook.Title.Append(LaCoopBook.Headers).Append(LaCoopBook.Row("m1")).Append(LaCoopBook.Row("m2")).ToList();

        var (_, above) = await _browser.PreviewAsync(LaCoopBook.Write(rows, merged: "A1:C1"));
        var (_, inside) = await _browser.PreviewAsync(LaCoopBook.Write(rows, merged: "B5:B6"));

        Assert.That(above, Does.Contain("Importer 2"));
        Assert.That(inside, Does.Contain("fusionnées (B5:B6)"));
    }

    [Test]
    public async Task A_formula_gives_its_saved_result_or_is_told()
    {
        var saved = new Cell { CellFormula = new("15*4"), CellValue = new("60") };
        var unsaved = new Cell { CellFormula = new("NOW()") };
        var broken = new Cell { DataType = CellValues.Error, CellValue = new("#REF!") };

        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(
            LaCoopBook.Row("f1", ("Durée (min)", saved)), LaCoopBook.Row("f2", ("Durée (min)", unsaved)), LaCoopBook.Row("f3", ("Durée (min)", broken))));

        Assert.That(text, Does.Contain("la formule n’a pas de résultat enregistré").And.Contain("la cellule est en erreur"));
        Assert.That(text, Does.Contain("Nouvelles (1)"));
    }

    [TestCase("16/02/2026")]
    [TestCase("2026-02-16")]
    [TestCase("16 février 2026")]
    [TestCase("lundi 16 février 2026")]
    [TestCase("2026-02-16T00:00:00.000Z")]
    [TestCase("46069")]
    [TestCase(46069)]
    public async Task A_day_is_read_however_it_is_said(object day)
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row($"d{day}", ("Date", day))));

        Assert.That(text, Does.Contain("16/02/2026 · Accompagnement individuel"));
    }

    [Test]
    public async Task Days_counted_from_1904_are_the_same_days()
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Write([LaCoopBook.Headers, LaCoopBook.Row("1904")], from1904: true));

        Assert.That(text, Does.Contain("03/02/2026 · Accompagnement individuel"));
    }

    [Test]
    public async Task An_archive_that_unfolds_without_end_is_left()
    {
        using var stream = new MemoryStream();
        await using (var archive = new ZipArchive(new MemoryStream(LaCoopBook.Of(LaCoopBook.Row("z"))), ZipArchiveMode.Read))
        await using (var bomb = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                using var from = entry.Open();
                using var to = bomb.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                await (entry.FullName.Contains("sheet", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal) ? BlowUpAsync(to) : from.CopyToAsync(to));
            }
        }

        var (_, text) = await _browser.PreviewAsync(stream.ToArray());

        Assert.That(stream.Length, Is.LessThan(20_000_000));
        Assert.That(text, Does.Contain("démesuré"));
    }

    [Test]
    public async Task Fifty_megabytes_are_looked_at_and_more_is_refused()
    {
        var large = new byte[50 * 1024 * 1024];
        Array.Fill(large, (byte)'x');
        var (_, looked) = await _browser.PreviewAsync(large, "grand.csv");
        var (_, larger) = await _browser.PreviewAsync([.. large, (byte)'x'], "grand.csv");
        using var form = await Files.FormAsync(_browser, new byte[61 * 1024 * 1024], "immense.csv");
        using var refused = await _browser.PostAsync(new Uri("/activites/importer", UriKind.Relative), form);

        Assert.That(looked, Does.Contain("guillemet").Or.Contain("colonnes attendus"));
        Assert.That(larger, Does.Contain("dépasse 50\u00A0Mo"));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await refused.TextAsync(), Does.Contain("choisissez un fichier plus léger"));
    }

    [Test]
    public async Task Too_many_rows_are_refused()
    {
        var rows = string.Join('\n', Enumerable.Repeat("16/02/2026;Demande ponctuelle;15;À distance;E-mail;1", 60_001));

        var (_, text) = await _browser.PreviewAsync(Encoding.UTF8.GetBytes($"Date;Type;Durée (min);Canal;Thèmes;Participations anonymes\n{rows}"), "long.csv");

        Assert.That(text, Does.Contain("dépasse 60\u202F000\u00A0lignes").Or.Contain("dépasse 60\u202F000 lignes"));
    }

    [Test]
    public async Task An_old_code_page_is_read_and_a_sheet_of_ones_own_too()
    {
        var csv = Encoding.Latin1.GetBytes("Type,Date,Durée (min),Thèmes,Canal,Participations anonymes,Humeur\r\nDemande ponctuelle,16/02/2026,15,\"E-mail, Santé\",À distance,1,bonne\r\n");

        var text = await _host.ImportAsync(_browser, csv, "vieux.csv");

        Assert.That(text, Does.Contain("1\u00A0activité de plus"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Single(one => one.Type == ActivityType.OneOff).Channel, Is.EqualTo(Channel.Remote));
    }

    /// <summary>500 MB of rows.</summary>
    private static async Task BlowUpAsync(Stream to)
    {
        await to.WriteAsync("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"u8.ToArray());
        var blank = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
        for (var megabyte = 0; megabyte < 500; megabyte++)
        {
            await to.WriteAsync(blank);
        }
    }
}
