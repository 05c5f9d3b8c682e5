using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Label, bar and values on one row: the bar is decoration, the row is a table's.</summary>
internal sealed class BarChartLayout(LayoutContext context, BarChart chart)
{
    private const double LabelWidth = 180;
    private const double Gap = 12;
    private const int CellLines = 12;
    private readonly GridLayout grid = new(context);

    private double ValueWidth => chart.ValueHeaders.Count > 2 ? 48 : 58;

    private static double BarX => Sheet.Left + LabelWidth + Gap;

    private double BarWidth => Sheet.TextWidth - LabelWidth - (2 * Gap) - (chart.ValueHeaders.Count * ValueWidth);

    public void Add()
    {
        if (chart.Bars.Count == 0)
        {
            return;
        }

        grid.AddCaption(chart.Caption);
        var header = new GridSlice
        {
            Cells = Cells([chart.LabelHeader, .. chart.ValueHeaders], grid.NewHeaderRow(), isHeader: true),
            IsHeader = true,
            StrongRule = true,
            KeepWithNext = true,
        };
        context.Slices.Add(header);
        grid.AddRows([.. chart.Bars.Select(bar => Row(bar, header))], chart.Footnote);
    }

    private GridSlice Row(Bar bar, GridSlice header) => new()
    {
        Cells = Cells([bar.Label, .. bar.Values], grid.NewRow(), isHeader: false),
        Header = [header],
        Bar = (BarX, BarWidth, bar),
    };

    private List<GridCell> Cells(List<string> texts, StructureElement row, bool isHeader)
    {
        var cells = new List<GridCell>(texts.Count);
        var right = Sheet.Right - (chart.ValueHeaders.Count * ValueWidth);
        for (var i = 0; i < texts.Count; i++)
        {
            var tag = GridLayout.NewCell(row, texts[i], isHeader ? "Column" : i == 0 ? "Row" : null);
            var style = Style(isHeader, isLabel: i == 0);
            var block = grid.Text(texts[i], style, i == 0 ? LabelWidth : ValueWidth - 8, tag).Truncate(CellLines);
            cells.Add(new GridCell(block, i == 0 ? Sheet.Left : right + ((i - 1) * ValueWidth) + 8, tag));
        }

        return cells;
    }

    private static TextStyle Style(bool isHeader, bool isLabel) => (isHeader ? Styles.HeaderCell : Styles.Cell) with
    {
        Alignment = isLabel ? Alignment.Start : Alignment.End,
        Tabular = !isLabel,
    };
}
