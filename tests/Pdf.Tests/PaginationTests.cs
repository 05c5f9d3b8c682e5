using System.Text.RegularExpressions;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class PaginationTests
{
    [Test]
    public void A_long_table_repeats_its_header_and_cuts_no_row()
    {
        var pdf = Samples.Render(Samples.Table(150));

        var pages = PdfTools.TextOfPages(pdf);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pages, Has.Count.GreaterThan(3));
            Assert.That(pages, Has.All.Contains("Commune Nombre Part"));
            Assert.That(
                Regex.Matches(string.Concat(pages), "^Commune [0-9].*$", RegexOptions.Multiline).Select(match => match.Value),
                Is.EqualTo(Enumerable.Range(1, 150).Select(row => $"Commune {row} {1000 + row} {row % 100},5 %")));
        }
    }

    [Test]
    public void Rows_with_room_to_write_take_more_pages()
    {
        var table = Samples.Table(12);

        var (plain, roomy) = (Samples.Render(table), Samples.Render(table with { RowHeight = 100 }));

        Assert.That((PdfTools.PageCount(plain), PdfTools.PageCount(roomy)), Is.EqualTo((1, 2)));
        Assert.That(PdfTools.Text(roomy), Does.Contain("Commune 12 "));
    }

    [Test]
    public void A_repeated_header_is_read_once()
    {
        var objects = new PdfObjects(Samples.Render(Samples.Table(150)));

        Assert.That(objects.Elements("/THead").Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_row_of_several_lines_stays_on_one_page()
    {
        var text = string.Join(' ', Enumerable.Range(1, 60).Select(word => $"mot{word}"));
        var rows = Enumerable.Range(1, 12).Select(row => TableRow.Of($"[{row} {text} {row}]", "1", "2"));

        var pages = PdfTools.TextOfPages(Samples.Render(Samples.Table(0) with { Rows = [.. rows] }));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pages, Has.Count.GreaterThan(1));
            Assert.That(pages.Select(page => page.Count(c => c == '[')), Is.EqualTo(pages.Select(page => page.Count(c => c == ']'))));
        }
    }

    [Test]
    public void A_row_higher_than_a_page_ends_with_an_ellipsis()
    {
        var pdf = Samples.Render(Samples.Table(0) with { Rows = [TableRow.Of(new string('m', 10_000), "1", "2")] });

        Assert.That(PdfTools.Text(pdf), Does.Contain("…"));
    }

    [Test]
    public void A_heading_is_never_the_last_of_its_page([Range(0, 60, 3)] int linesBefore)
    {
        Block[] filling = [.. Enumerable.Range(0, linesBefore).Select(line => Paragraph.Of($"ligne {line}"))];
        Block[] end = [new Heading { Level = 1, Text = "Titre" }, new Heading { Level = 2, Text = "Titre second" }, Samples.Table(4)];

        var page = PdfTools.TextOfPages(Samples.Render([.. filling, .. end])).Single(text => text.Contains("Titre\n"));

        Assert.That(page, Does.Contain("Titre second").And.Contain("Commune Nombre Part").And.Contain("Commune 2"));
    }

    [Test]
    public void A_paragraph_leaves_no_line_alone([Range(30, 40)] int linesBefore)
    {
        Block[] filling = [.. Enumerable.Range(0, linesBefore).Select(line => Paragraph.Of($"avant {line}"))];
        var paragraph = Paragraph.Of(string.Join('\n', Enumerable.Range(1, 9).Select(line => $"ligne {line}")));

        var pages = PdfTools.TextOfPages(Samples.Render([.. filling, paragraph]));

        Assert.That(pages.Select(page => Regex.Count(page, "^ligne", RegexOptions.Multiline)), Has.None.EqualTo(1));
    }

    [Test]
    public void A_page_break_begins_a_page_once()
    {
        var next = new PageBreak();

        var pdf = Samples.Render(next, Paragraph.Of("un"), next, next, Paragraph.Of("deux"), next);

        Assert.That(PdfTools.PageCount(pdf), Is.EqualTo(2));
    }

    [Test]
    public void A_note_longer_than_a_page_goes_on()
    {
        var paragraphs = Enumerable.Range(0, 80).Select(line => Paragraph.Of($"ligne {line}"));

        var pdf = Samples.Render(new Note { Title = "Note", Paragraphs = [.. paragraphs] });

        Assert.That(PdfTools.Text(pdf, page: 2), Does.Contain("ligne 50"));
    }
}
