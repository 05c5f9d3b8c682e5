using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Reports.Content;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>A table of the data set as the screen draws it: the same words and numbers as the PDF.</summary>
internal static class ReportCharts
{
    public static BarChart Of(ReportTable table) => new()
    {
        Id = $"tableau-{table.Code}",
        Caption = table.Title,
        HideCaption = true,
        RowHeader = table.RowHeader,
        Headers = [.. table.Columns.Select(column => (BarHeader)column)],
        Rows =
        [
            .. table.Rows.Select(row => new BarRow
            {
                Label = row.Label,
                Cells = [.. row.Cells.Select(cell => (BarCell)cell.ToText())],
                Value = row.Cells[0].Value ?? 0,
                IsNotStated = row.IsNotStated,
            }),
        ],
        Sentence = table.Sentence.Length > 0 ? table.Sentence : null,
        Note = table.Note.Length > 0 ? table.Note : null,
    };
}
