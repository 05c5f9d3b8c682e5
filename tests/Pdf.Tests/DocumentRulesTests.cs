namespace ConseillerNumerique.Pdf.Tests;

internal sealed class DocumentRulesTests
{
    private static readonly Table Table = Samples.Table(2);
    private static readonly BarChart Bars = Samples.Bars();
    private static readonly ColumnChart Columns = Samples.Columns();

    private static readonly TableCell Nowhere = new() { Text = "a", ColumnSpan = 0 };
    private static readonly Run Relative = new() { Text = "a", Link = new Uri("/a", UriKind.Relative) };

    private static TestCaseData[] Breaches =>
    [
        Breach("a first heading of level 2", new Heading { Level = 2, Text = "a" }),
        Breach("a level skipped", new Heading { Level = 1, Text = "a" }, new Heading { Level = 3, Text = "b" }),
        Breach("a level 4", new Heading { Level = 1, Text = "a" }, new Heading { Level = 4, Text = "b" }),
        Breach("a row too short", Table with { Rows = [TableRow.Of("a", "b")] }),
        Breach("a row too long", Table with { Rows = [TableRow.Of("a", "b", "c", "d")] }),
        Breach("a span of 0", Table with { Rows = [TableRow.Of(Nowhere, "b", "c", "d")] }),
        Breach("a table without columns", Table with { Columns = [], HeaderRows = [], Rows = [] }),
        Breach("a table without rows", Table with { HeaderRows = [], Rows = [] }),
        Breach("a weight of 0", Table with { Columns = [new() { Weight = 0 }, new(), new()] }),
        Breach("four header rows", Table with { HeaderRows = [.. Enumerable.Repeat(Table.HeaderRows[0], 4)] }),
        Breach("a row of a negative height", Table with { RowHeight = -1 }),
        Breach("a row that no page has room for", Table with { RowHeight = 101 }),
        Breach("a bar without its values", Bars with { ValueHeaders = ["a", "b", "c"] }),
        Breach("bars of five values", Bars with { ValueHeaders = ["a", "b", "c", "d", "e"], Bars = [] }),
        Breach("a figure without alternative text", Columns with { AlternativeText = " " }),
        Breach("a chart without columns", Columns with { Columns = [] }),
        Breach("two series alike", Columns with { Series = [Columns.Series[0], Columns.Series[0]], Columns = [] }),
        Breach("a column of another height", Columns with { Columns = [new() { Label = "a", Values = [1] }] }),
        Breach("key figures, six in a row", new KeyFigures { Figures = [], PerRow = 6 }),
        Breach("a relative link", new Paragraph { Runs = [Relative] }),
        Breach("a relative link in a list", new BulletList { Items = [new() { Runs = [Relative] }] }),
        Breach("a relative link in a note", new Note { Paragraphs = [new() { Runs = [Relative] }] }),
    ];

    [TestCaseSource(nameof(Breaches))]
    public void Refuses(Block[] blocks)
    {
        Assert.That(() => PdfWriter.Render(Samples.Of(blocks)), Throws.ArgumentException);
    }

    [Test]
    public void Refuses_a_local_time()
    {
        var document = Samples.Of() with { CreatedAt = new DateTime(2026, 11, 5, 4, 0, 0, DateTimeKind.Local) };

        Assert.That(() => PdfWriter.Render(document), Throws.ArgumentException);
    }

    [TestCase(" ", "fr-FR")]
    [TestCase("Rapport", "")]
    public void Refuses_a_document_without_title_or_language(string title, string language)
    {
        var document = Samples.Of() with { Title = title, Language = language };

        Assert.That(() => PdfWriter.Render(document), Throws.ArgumentException);
    }

    private static TestCaseData Breach(string name, params Block[] blocks) =>
        new TestCaseData([blocks]).SetArgDisplayNames(name);
}
