using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class FileTests
{
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private readonly byte[] pdf = PdfWriter.Render(Samples.Everything());

    [Test]
    public void Is_a_sound_file()
    {
        var report = PdfTools.Check(pdf);

        Assert.That(report, Does.Contain("PDF Version: 1.7").And.Contain(PdfTools.Sound).And.Not.Contain("WARNING"));
    }

    [Test]
    public void Says_that_it_is_tagged_and_what_it_is_called()
    {
        var report = PdfTools.Run("pdfinfo", pdf, "-enc", "UTF-8", "FILE");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report, Does.Match("Tagged: +yes"));
            Assert.That(report, Does.Match("Title: +Rapport mensuel — Équipe Val de Drôme"));
            Assert.That(report, Does.Match(@"Page size: +595.28 x 841.89 pts \(A4\)"));
        }
    }

    [Test]
    public void Names_its_language_and_shows_its_title()
    {
        var catalog = new PdfObjects(pdf).Catalog;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(catalog.GetProperty("/Lang").GetString(), Is.EqualTo("u:fr-FR"));
            Assert.That(catalog.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean());
            Assert.That(catalog.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean());
            Assert.That(catalog.TryGetProperty("/StructTreeRoot", out _));
        }
    }

    [Test]
    public void Claims_to_follow_pdf_ua_1()
    {
        var part = Metadata(new PdfObjects(pdf), XName.Get("part", "http://www.aiim.org/pdfua/ns/id/"));

        Assert.That(part, Is.EqualTo("1"));
    }

    [Test]
    public void Repeats_title_and_author_where_programs_look()
    {
        var document = Samples.Everything() with { Title = "A & B <c>\u0001", Subject = "(été)" };

        var objects = new PdfObjects(PdfWriter.Render(document));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Metadata(objects, Dublin + "title"), Is.EqualTo("A & B <c> "));
            Assert.That(Metadata(objects, Dublin + "description"), Is.EqualTo("(été)"));
            Assert.That(Metadata(objects, Dublin + "creator"), Is.EqualTo("Espace Coop"));
            Assert.That(objects.Info.GetProperty("/Subject").GetString(), Is.EqualTo("u:(été)"));
            Assert.That(objects.Info.GetProperty("/Author").GetString(), Is.EqualTo("u:Espace Coop"));
        }
    }

    [Test]
    public void Embeds_a_subset_of_each_font_with_the_way_back_to_the_text()
    {
        var fonts = PdfTools.Run("pdffonts", pdf, "FILE").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.That(fonts, Has.Length.EqualTo(2));
        Assert.That(fonts, Has.All.Match(@"^[A-Z]{6}\+AtkinsonHyperlegibleNext-.* CID TrueType +Identity-H +yes yes yes "));
    }

    [Test]
    public void Gives_the_same_bytes_for_the_same_document()
    {
        var again = PdfWriter.Render(Samples.Everything());

        Assert.That(again, Is.EqualTo(pdf));
    }

    [TestCase("fr-FR")]
    [TestCase("ar-SA")]
    [TestCase("sv-SE")]
    public void Gives_the_same_bytes_whatever_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.That(PdfWriter.Render(Samples.Everything()), Is.EqualTo(pdf));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Stays_small()
    {
        Assert.That(pdf, Has.Length.LessThan(40_000));
    }

    private static string Metadata(PdfObjects objects, XName name)
    {
        var packet = Encoding.UTF8.GetString(objects.Stream(objects.Catalog.GetProperty("/Metadata")));
        return XDocument.Parse(packet).Descendants(name).Single().Value;
    }
}
