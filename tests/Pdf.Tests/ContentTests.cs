using System.Text.RegularExpressions;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>What is drawn on the pages, and that all of it is either read aloud or declared decoration.</summary>
internal sealed partial class ContentTests
{
    private readonly PdfObjects objects = new(PdfWriter.Render(Samples.Everything() with { Watermark = "Provisoire" }));

    [GeneratedRegex(@"(?<mark>BDC|BMC|EMC)\b|\b(?<paint>TJ|f|S)\b")]
    private static partial Regex Operators { get; }

    [GeneratedRegex(@"/(\w+)<</MCID (\d+)>>BDC")]
    private static partial Regex Marks { get; }

    [Test]
    public void Everything_is_tagged_or_declared_decoration()
    {
        foreach (var content in objects.PageContents)
        {
            var depth = 0;
            foreach (Match match in Operators.Matches(content))
            {
                depth += match.Value switch { "BDC" or "BMC" => 1, "EMC" => -1, _ => 0 };
                Assert.That(depth, match.Groups["paint"].Success ? Is.EqualTo(1) : Is.InRange(0, 1));
            }

            Assert.That(depth, Is.Zero);
        }
    }

    [Test]
    public void Each_mark_leads_to_its_element()
    {
        var page = 0;
        foreach (var content in objects.PageContents)
        {
            var elements = objects.ParentTree[(2 * page) + 1].EnumerateArray().Select(objects.Resolve).ToList();

            var marks = Marks.Matches(content).Select(match => $"/{match.Groups[1]} {match.Groups[2]}");

            Assert.That(marks, Is.EqualTo(elements.Select((element, index) => $"{PdfObjects.Type(element)} {index}")));
            page++;
        }
    }

    [Test]
    public void Headers_footers_and_the_watermark_are_declared_as_such()
    {
        var contents = objects.PageContents.ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(contents, Has.All.Contains("/Subtype/Header"));
            Assert.That(contents, Has.All.Contains("/Subtype/Footer"));
            Assert.That(contents, Has.All.Contains("/Subtype/Watermark"));
        }
    }

    [Test]
    public void Header_and_footer_stand_on_each_page_with_its_number()
    {
        var pdf = Samples.Render(Paragraph.Of("Un"), new PageBreak(), Paragraph.Of("Deux"));

        Assert.That(PdfTools.Text(pdf, page: 2), Is.EqualTo("Deux\nÉquipe Val de Drôme\nRapport n° 22 2 / 2\n\f"));
    }

    [Test]
    public void The_tab_key_follows_the_reading_order()
    {
        Assert.That(objects.Pages.Select(page => page.GetProperty("/Tabs").GetString()), Has.All.EqualTo("/S"));
    }
}
