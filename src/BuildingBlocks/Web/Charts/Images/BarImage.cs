namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>Bars under their labels, the numbers of each beside it, as on the page.</summary>
internal sealed class BarImage(BarChart chart, Canvas canvas)
{
    private const double Bar = 10;
    private const double Letter = 8.5;
    private const double Gap = 24;
    private const double LeastLabel = 320;

    private readonly double[] _columns = [.. Enumerable.Range(0, chart.Headers.Count).Select(at => ColumnOf(chart, at))];

    private double Labels => canvas.Inner - _columns.Sum();

    public static double WidthOf(BarChart chart) => Math.Max(
        760, 2 * Canvas.Margin + LeastLabel + Enumerable.Range(0, chart.Headers.Count).Sum(at => ColumnOf(chart, at)));

    public void Draw()
    {
        DrawHeaders();
        foreach (var row in chart.Rows)
            DrawRow(row, chart.LongestOf(row));
    }

    private static double ColumnOf(BarChart chart, int at) => Gap + Letter * chart.Rows
        .SelectMany(row => new[] { row.Cells[at].Text.Length, row.Cells[at].Detail?.Length ?? 0 })
        .Concat(chart.Headers[at].Text.Split('\n').Select(line => line.Length + (chart.Headers[at].Style is null ? 0 : 4)))
        .Max();

    private double RightOf(int column) => Canvas.Margin + Labels + _columns.Take(column + 1).Sum();

    private void DrawHeaders()
    {
        var lines = chart.Headers.Select(header => header.Text.Split('\n')).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            for (var line = 0; line < lines[at].Length; line++)
                canvas.Text(lines[at][line], RightOf(at), canvas.Y + Canvas.Line * (line + 1) - 6, TextStyle.Soft, "end");
            if (chart.Headers[at].Style is { } style)
                canvas.Rect(style, RightOf(at) - Letter * lines[at].Max(line => line.Length) - 26, canvas.Y + 4, 18, 10);
        }

        canvas.Skip(Canvas.Line * lines.Max(one => one.Length) + 4);
        canvas.Rule(Canvas.Margin, canvas.Y, canvas.Inner);
        canvas.Skip(6);
    }

    private void DrawRow(BarRow row, decimal longest)
    {
        var label = Canvas.Lines(row.Detail is null ? row.Label : $"{row.Label} ({row.Detail})", Labels - Gap);
        for (var line = 0; line < label.Count; line++)
            canvas.Text(label[line], Canvas.Margin, canvas.Y + Canvas.Line * (line + 1) - 5);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            canvas.Text(row.Cells[at].Text, RightOf(at), canvas.Y + Canvas.Line - 5, at == 0 ? TextStyle.Strong : TextStyle.Plain, "end");
            if (row.Cells[at].Detail is { } detail)
                canvas.Text(detail, RightOf(at), canvas.Y + 2 * Canvas.Line - 6, TextStyle.Soft, "end");
        }

        canvas.Skip(Canvas.Line * label.Count);
        var bars = DrawBars(row, longest);
        var letters = row.Cells.Any(cell => cell.Detail is not null) ? Canvas.Line * Math.Max(0, 2 - label.Count) : 0;
        canvas.Skip(Math.Max(bars, letters) + 12);
    }

    /// <returns>The height that they take.</returns>
    private double DrawBars(BarRow row, decimal longest)
    {
        var values = new[] { row.Value }.Concat(row.EarlierValues).ToList();
        for (var at = 0; at < values.Count && longest > 0; at++)
        {
            var style = at switch { 0 => row.IsNotStated ? ChartStyle.Hatched : ChartStyle.Solid, 1 => ChartStyle.Hatched, _ => ChartStyle.Accent };
            if (values[at] > 0)
                canvas.Rect(style, Canvas.Margin + 1, canvas.Y + at * (Bar + 3), (double)(values[at] / longest) * (Labels - Gap), Bar);
        }

        return values.Count * (Bar + 3);
    }
}
