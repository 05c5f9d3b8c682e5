using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Printing;
using ConseillerNumerique.Indicators.Tests.Measures;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.Pdf.Tests;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class ReportDocumentTests
{
    private static readonly ReportDataSet DataSet = Composed.Of(new RandomRows(11).Take(4000));

    [Test]
    public void Is_sound_tagged_and_french()
    {
        var pdf = Render(Composed.Print(DataSet));

        Assert.That(PdfTools.Check(pdf), Does.Contain(PdfTools.Sound));
        Assert.That(PdfTools.Run("pdfinfo", pdf, "FILE"), Does.Match("Tagged: +yes"));
        Assert.That(PdfTools.Run("qpdf", pdf, "--json", "FILE"), Does.Match("\"/Lang\": \"u:fr-FR\""));
    }

    [Test]
    public void Has_four_to_six_pages_however_much_there_is_to_say()
    {
        var places = Enumerable.Range(1, 40).Select(number => new Guid(number, 0, 0, new byte[8])).ToList();
        var rows = new RandomRows(11).Take(4000)
            .Select((row, index) => row with { CommuneCode = $"26{index % 60 + 1:000}", PlaceId = row.PlaceId is null ? null : places[index % 40] });
        var narrative = string.Join(' ', Enumerable.Repeat("atelier", 187));

        var pages = PdfTools.PageCount(Render(Composed.Print(Composed.Of(rows), narrative)));

        Assert.That(pages, Is.InRange(4, 6));
    }

    [Test]
    public void The_same_print_gives_the_same_bytes()
    {
        var print = Composed.Print(DataSet, "Un mois d’ateliers.");

        Assert.That(Render(print with { DataSet = CanonicalJson.Read(CanonicalJson.Write(DataSet)) }), Is.EqualTo(Render(print)));
    }

    [Test]
    public void Tells_what_it_is_who_validated_it_and_its_fingerprint()
    {
        var print = Composed.Print(DataSet, "Un mois d’ateliers.");

        var text = PdfTools.Text(Render(print));

        Assert.That(text, Does.Contain("CCAS de Crest").And.Contain("mai 2025").And.Contain("Karim Benali").And.Contain("Un mois d’ateliers."));
        Assert.That(text, Does.Contain(print.DataSetSha256[..16]));
    }

    [Test]
    public void A_proof_says_that_it_is_provisional()
    {
        var (proof, record) = (Render(Composed.Print(DataSet, isValidated: false)), Render(Composed.Print(DataSet)));

        Assert.That(PdfTools.Reading(proof), Does.Contain("Provisoire"));
        Assert.That(PdfTools.Text(record), Does.Not.Contain("Provisoire"));
    }

    [Test]
    public void Shows_every_number_of_the_data_set()
    {
        var text = PdfTools.Text(Render(Composed.Print(DataSet)));

        var missing = DataSet.KeyFigures.Rows.SelectMany(row => row.Cells).Select(cell => cell.ToText().Replace('\u202F', ' '))
            .Where(number => !Plain(text).Contains(Plain(number)));

        Assert.That(missing, Is.Empty);
    }

    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static byte[] Render(ReportPrint print) => PdfWriter.Render(ReportDocument.Of(print));
}
