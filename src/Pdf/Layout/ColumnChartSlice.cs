using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Stacked columns, values above and months below: one figure with its alternative text.</summary>
internal sealed class ColumnChartSlice : Slice
{
    private const double PlotHeight = 132;
    private const double Swatch = 16;
    private readonly StructureElement figure;
    private readonly ColumnChart chart;
    private readonly TextBlock caption;
    private readonly List<(TextBlock Text, ChartFill Fill, double X)> legend = [];
    private readonly List<ColumnDrawing> columns;
    private readonly double highest;

    public ColumnChartSlice(LayoutContext context, ColumnChart chart)
    {
        this.chart = chart;
        figure = new StructureElement("Figure", context.Root) { AlternativeText = chart.AlternativeText };
        var title = new StructureElement("Caption", figure);
        caption = context.Typesetter.Set(chart.Caption ?? "", Styles.Caption, Sheet.TextWidth, title).Truncate(3);
        columns = ColumnDrawing.Of(context.Typesetter, chart, figure);
        highest = Math.Max(chart.Columns.Max(column => column.Values.Sum(ColumnDrawing.Drawn)), 1e-9);
        AddLegend(context.Typesetter);
        (Above, Below) = (8, 16);
    }

    private double LegendHeight => legend.Count > 0 ? Styles.Legend.LineHeight + 8 : 0;

    // One line of values above the tallest column, two lines of labels below the ground.
    private double Ground => caption.Height + 5 + LegendHeight + Styles.ChartText.LineHeight + PlotHeight;

    public override double Height => Ground + (2 * Styles.ChartText.LineHeight) + 8;

    public override void Draw(PageCanvas page, double top)
    {
        figure.Attributes = BoundingBox(top);
        for (var i = 0; i < caption.Lines.Count; i++)
        {
            page.Text(caption, i, Sheet.Left, top + (i * caption.Style.LineHeight));
        }

        page.Mark(figure);
        foreach (var (text, fill, x) in legend)
        {
            Chart.Fill(page, new Box(x, top + caption.Height + 7, Swatch, 9), fill);
            page.Text(text, 0, x + Swatch + 5, top + caption.Height + 5);
        }

        var ground = top + Ground;
        foreach (var column in columns)
        {
            column.Draw(page, chart, ground, PlotHeight / highest);
        }

        page.Rectangle(new Box(Sheet.Left, ground, Sheet.TextWidth, 0.8), Colour.Edge);
    }

    private void AddLegend(Typesetter typesetter)
    {
        var x = Sheet.Left;
        // One series needs no key: the caption names it.
        foreach (var series in chart.Series.Take(chart.Series.Count == 1 ? 0 : 3))
        {
            const double Room = (Sheet.TextWidth / 3) - Swatch - 10;
            var text = typesetter.Set(series.Name, Styles.Legend, Room, figure).Truncate(1);
            if (!text.IsEmpty)
            {
                legend.Add((text, series.Fill, x));
                x += Swatch + 5 + text.LineWidth(text.Lines[0]) + 20;
            }
        }
    }

    private string BoundingBox(double top)
    {
        var box = new PdfBuffer().Add("<</O/Layout/Placement/Block/BBox[")
            .Rectangle(Sheet.Left, Sheet.Height - top - Height, Sheet.Right, Sheet.Height - top).Add("]>>");
        return System.Text.Encoding.ASCII.GetString(box.Written);
    }
}
