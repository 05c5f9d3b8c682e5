using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>Sections 4, 5 and 6: each table is its own chart, with the sentence that says what it shows.</summary>
internal static class TableBlocks
{
    public static IEnumerable<Block> Of(ReportSection section)
    {
        yield return new Heading { Level = 2, Text = section.Title };
        foreach (var table in section.Tables)
        {
            yield return new Heading { Level = 3, Text = table.Title };
            yield return table.Rows.Count == 0 ? Paragraph.Of(Nothing(table)) : Chart(table);
        }
    }

    /// <summary>Why a table has no row.</summary>
    public static string Nothing(ReportTable table) => table.Note.Length > 0 ? table.Note : "Rien ce mois-ci.";

    /// <summary>Length of a row's bar beside the longest; a withheld row has none.</summary>
    public static double Fraction(ReportTable table, ReportRow row)
    {
        var longest = table.Rows.Max(other => other.Cells[0].Value ?? 0);
        return longest == 0 ? 0 : (double)(row.Cells[0].Value ?? 0) / longest;
    }

    /// <summary>A column of numbers is too narrow for the longest word of the domain.</summary>
    private static string Short(string column) => column.Replace("Accompagnements", "Acc.", StringComparison.Ordinal);

    private static BarChart Chart(ReportTable table) => new()
    {
        Caption = table.Sentence.Length > 0 ? table.Sentence : null,
        LabelHeader = table.RowHeader,
        ValueHeaders = [.. table.Columns.Select(Short)],
        Bars =
        [
            .. table.Rows.Select(row => new Bar
            {
                Label = row.Label,
                Values = [.. row.Cells.Select(cell => cell.ToText())],
                Fraction = Fraction(table, row),
                Fill = row.IsNotStated ? ChartFill.Hatched : ChartFill.Solid,
            }),
        ],
        Footnote = table.Note,
    };
}
