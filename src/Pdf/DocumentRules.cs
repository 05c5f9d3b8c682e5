namespace ConseillerNumerique.Pdf;

/// <summary>What a document must keep to; a breach is the programmer's error, never a reader's.</summary>
internal static class DocumentRules
{
    private const int MaximumHeaderRows = 3;
    private const double MaximumRowHeight = 100;

    /// <exception cref="ArgumentException">Names the rule that is broken.</exception>
    public static void Check(Document document)
    {
        Require(!string.IsNullOrWhiteSpace(document.Title), "A document has a title.");
        Require(!string.IsNullOrWhiteSpace(document.Language), "A document names its language.");
        Require(document.CreatedAt.Kind == DateTimeKind.Utc, "The date of a document is UTC.");
        CheckHeadings(document.Blocks.OfType<Heading>());
        foreach (var block in document.Blocks)
        {
            Check(block);
        }
    }

    private static void CheckHeadings(IEnumerable<Heading> headings)
    {
        var level = 0;
        foreach (var heading in headings)
        {
            Require(heading.Level is >= 1 and <= 3, "A heading is of level 1 to 3.");
            Require(heading.Level <= level + 1, $"« {heading.Text} » skips a heading level.");
            level = heading.Level;
        }
    }

    private static void Check(Block block)
    {
        switch (block)
        {
            case Table table: Check(table); break;
            case BarChart chart: Check(chart); break;
            case ColumnChart chart: Check(chart); break;
            case KeyFigures figures: Require(figures.PerRow is >= 1 and <= 5, "Figures stand 1 to 5 in a row."); break;
            case Paragraph paragraph: CheckLinks(paragraph); break;
            case BulletList list: CheckLinks([.. list.Items]); break;
            case Note note: CheckLinks([.. note.Paragraphs]); break;
        }
    }

    private static void Check(Table table)
    {
        Require(table.Columns.Count > 0, "A table has columns.");
        Require(
            table.Columns.All(column => column.Weight > 0 && double.IsFinite(column.Weight)),
            "The weight of a column is above 0.");
        Require(table.RowHeight is >= 0 and <= MaximumRowHeight, "A row has 0 to 100 points at least.");
        Require(table.HeaderRows.Count <= MaximumHeaderRows, "A table has at most three header rows.");
        Require(table.HeaderRows.Count + table.Rows.Count > 0, "A table has rows.");
        foreach (var row in table.HeaderRows.Concat(table.Rows))
        {
            Require(row.Cells.All(cell => cell.ColumnSpan >= 1), "A cell covers at least one column.");
            Require(
                row.Cells.Sum(cell => cell.ColumnSpan) == table.Columns.Count,
                "The cells of a row cover the columns of its table.");
        }
    }

    private static void Check(BarChart chart)
    {
        Require(chart.ValueHeaders.Count is >= 1 and <= 4, "A bar has 1 to 4 values.");
        Require(
            chart.Bars.All(bar => bar.Values.Count == chart.ValueHeaders.Count),
            "Each bar has a value for each header.");
    }

    private static void Check(ColumnChart chart)
    {
        Require(!string.IsNullOrWhiteSpace(chart.AlternativeText), "A figure has an alternative text.");
        Require(chart.Series.Count is >= 1 and <= 3, "A column chart has 1 to 3 series.");
        Require(
            chart.Series.DistinctBy(series => series.Fill).Count() == chart.Series.Count,
            "Each series has its own fill.");
        Require(chart.Columns.Count > 0, "A column chart has columns.");
        Require(
            chart.Columns.All(column => column.Values.Count == 0 || column.Values.Count == chart.Series.Count),
            "Each column has a value for each series.");
    }

    private static void CheckLinks(params IReadOnlyList<Paragraph> paragraphs) =>
        Require(
            paragraphs.SelectMany(paragraph => paragraph.Runs).All(run => run.Link is null or { IsAbsoluteUri: true }),
            "A link is absolute.");

    private static void Require(bool kept, string rule)
    {
        if (!kept)
        {
            throw new ArgumentException(rule);
        }
    }
}
