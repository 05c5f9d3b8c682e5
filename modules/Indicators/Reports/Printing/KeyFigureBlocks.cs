using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>Section 2: the main ones in large, then all with what they are compared with.</summary>
internal static class KeyFigureBlocks
{
    private const int Month = 0;
    private const int MonthBefore = 1;
    private const int YearBefore = 2;

    private static readonly string[] _main = ["A1", "A2", "A4", "T1"];

    public static IEnumerable<Block> Of(ReportDataSet dataSet)
    {
        var table = dataSet.KeyFigures;
        yield return new Heading { Level = 2, Text = table.Title };
        yield return new KeyFigures
        {
            PerRow = 4,
            Figures = [.. _main.Select(code => Figure(table, table.Rows.Single(row => row.Code == code)))],
        };
        yield return new Table
        {
            Columns = [new() { Weight = 2.4 }, .. table.Columns.Select(_ => new TableColumn { Alignment = Alignment.End })],
            HeaderRows = [TableRow.Of([table.RowHeader, .. table.Columns.Select(column => (TableCell)column)])],
            Rows = [.. table.Rows.Select(row => TableRow.Of([row.Label, .. row.Cells.Select(cell => (TableCell)cell.ToText())]))],
            Footnote = table.Note,
        };
    }

    private static KeyFigure Figure(ReportTable table, ReportRow row) => new()
    {
        Label = row.Label,
        Value = row.Cells[Month].ToText(),
        Comparisons =
        [
            .. new[] { MonthBefore, YearBefore }
                .Where(period => row.Cells[period].Value is not null)
                .Select(period => $"{row.Cells[period].ToText()} en {table.Columns[period]}"),
        ],
    };
}
