namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>Columns of stacked series, or a line for each, over their months or days.</summary>
internal sealed class ColumnImage(ColumnChart chart, Canvas canvas)
{
    private const double Height = 260;
    private const int ManyColumns = 14;

    private readonly double _slot = canvas.Inner / Math.Max(1, chart.Columns.Count);
    private readonly double _highest = (double)chart.Highest;

    private double Foot => canvas.Y + Height;

    public void Draw()
    {
        DrawLegend();
        canvas.Skip(Canvas.Line);
        if (chart.AsLines)
            DrawLines();
        for (var at = 0; at < chart.Columns.Count; at++)
        {
            var column = chart.Columns[at];
            if (!chart.AsLines)
                DrawColumn(column, Canvas.Margin + _slot * at);
            canvas.Text(column.ShortLabel, MiddleOf(at), Foot + 18, column.IsCurrent ? TextStyle.Strong : TextStyle.Plain, "middle");
            canvas.Text(column.SecondLine ?? "", MiddleOf(at), Foot + 36, TextStyle.Soft, "middle");
        }

        canvas.Rule(Canvas.Margin, Foot, canvas.Inner);
        canvas.Skip(Height + 2 * Canvas.Line);
    }

    private double MiddleOf(int at) => Canvas.Margin + _slot * (at + 0.5);

    private double YOf(decimal value) => Foot - (double)value / _highest * Height;

    private void DrawLegend()
    {
        if (chart.Series.Count < 2)
            return;
        foreach (var series in chart.Series.Reverse())
        {
            if (chart.AsLines)
                canvas.Path(Canvas.Invariant($"M{Canvas.Margin} {canvas.Y + 9}h22"), series.Style);
            else
                canvas.Rect(series.Style, Canvas.Margin + 1, canvas.Y + 3, 20, 12);
            canvas.Text(series.Name, Canvas.Margin + 30, canvas.Y + 14);
            canvas.Skip(Canvas.Line);
        }
    }

    private void DrawColumn(ChartColumn column, double left)
    {
        var sum = 0m;
        for (var series = 0; series < column.Values.Count; series++)
        {
            if (column.Values[series] <= 0)
                continue;
            sum += column.Values[series];
            canvas.Rect(
                chart.Series[series].Style,
                left + _slot * 0.17,
                YOf(sum),
                _slot * 0.66,
                (double)column.Values[series] / _highest * Height);
        }

        if (sum > 0 && (chart.Columns.Count <= ManyColumns || sum == chart.Highest))
            canvas.Text(ChartMarkup.Written(sum, chart.Unit), left + _slot / 2, YOf(sum) - 6, TextStyle.Strong, "middle");
    }

    private void DrawLines()
    {
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var points = chart.Columns.Select((column, at) => (column.Values, At: at)).Where(point => series < point.Values.Count).ToList();
            if (points.Count == 0)
                continue;
            canvas.Path(
                "M" + string.Join('L', points.Select(point => Canvas.Invariant($"{MiddleOf(point.At)} {YOf(point.Values[series])}"))),
                chart.Series[series].Style);
            var (values, last) = points[^1];
            var isLower = values.Any(other => other > values[series]) && (last + 1 == chart.Columns.Count);
            canvas.Text(
                ChartMarkup.Written(values[series], chart.Unit), MiddleOf(last), YOf(values[series]) + (isLower ? 20 : -8), TextStyle.Strong, "middle");
        }
    }
}
