using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A slot in per cent of the width for each column, heights and letters in pixels: the drawing follows the screen, its
/// text keeps its size. A slot begins in its middle, where the letters stand; where a bar stands in it is the
/// stylesheet's. Quotes that HTML does without are left out: a page of figures holds hundreds of these.
/// </summary>
internal sealed class ColumnDrawing(ColumnChart chart)
{
    private const double Top = 24;
    private const double Foot = 254;

    /// <summary>Above this, a phone has no room for a number over each column.</summary>
    private const int ManyColumns = 14;

    private readonly double slot = 100.0 / Math.Max(1, chart.Columns.Count);

    private readonly decimal highest = chart.Highest;

    public Markup Render()
    {
        var markup = new Markup().Add($"""
            <svg width=100% height=296 role=img aria-labelledby={chart.Id}-dit>
            """);
        for (var i = 0; i < chart.Columns.Count; i++)
            Draw(markup.Add($"<svg x={slot * (i + 0.5)}% width={slot}%>"), chart.Columns[i]);
        return markup.Add($"<line class=rule x2=100% y1={Foot} y2={Foot} /></svg>");
    }

    private void Draw(Markup markup, ChartColumn column)
    {
        var y = Foot;
        for (var i = 0; i < column.Values.Count; i++)
        {
            if (column.Values[i] <= 0)
                continue;

            // Whole pixels: nobody sees a fraction, and a page of figures holds a hundred of these.
            var height = Math.Max(1, Math.Round((double)(column.Values[i] / highest) * (Foot - Top)));
            y -= height;
            var fill = ChartMarkup.ClassOf(chart.Series[i].Style);
            markup.Add($"""
                <rect class={fill} y={y} height={height} />
                """);
        }
        WriteTotal(markup, column, y - 7);
        ColumnLabels.Under(markup, column);
        markup.Add($"</svg>");
    }

    private void WriteTotal(Markup markup, ChartColumn column, double top)
    {
        var now = column.IsCurrent ? " now" : "";
        var crowded = chart.Columns.Count > ManyColumns;
        var wide = crowded ? "lg" : "";
        var total = column.Values.Sum();
        if (total > 0 && (!crowded || total == highest))
            ColumnLabels.Write(markup, wide + now, top, ChartMarkup.Written(total, null));
    }
}
