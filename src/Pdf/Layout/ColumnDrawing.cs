using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One column of a chart, its texts set beforehand.</summary>
internal sealed class ColumnDrawing
{
    private const double Fill = 0.64;
    private const double MaximumText = 60;

    private ColumnDrawing(ChartColumn column, double x, double width) => (Column, X, Width) = (column, x, width);

    private ChartColumn Column { get; }

    private double X { get; }

    private double Width { get; }

    private double Left => X + (Width * (1 - Fill) / 2);

    private TextBlock? Value { get; init; }

    private TextBlock? Label { get; init; }

    private TextBlock? Sublabel { get; init; }

    /// <summary>
    /// Where labels would touch, only every second or third column has its own, counted from the last. Where values
    /// would, only the highest column has one: another's would be written over its neighbours.
    /// </summary>
    public static List<ColumnDrawing> Of(Typesetter typesetter, ColumnChart chart, StructureElement figure)
    {
        var width = Sheet.TextWidth / chart.Columns.Count;
        var step = Step(typesetter, chart.Columns.Select(column => column.Label), width);
        var valuesFit = Step(typesetter, chart.Columns.Select(column => column.ValueText), width) == 1;
        var highest = chart.Columns.MaxBy(column => column.Values.Sum(Drawn));
        var drawings = new List<ColumnDrawing>();
        for (var i = 0; i < chart.Columns.Count; i++)
        {
            var column = chart.Columns[i];
            var style = Styles.ChartText with { Strong = column.Highlighted };
            TextBlock? Set(string text, bool shown, double room) =>
                shown ? typesetter.Set(text, style, room, figure).Truncate(1) : null;
            var labelled = (chart.Columns.Count - 1 - i) % step == 0;
            drawings.Add(new ColumnDrawing(column, Sheet.Left + (i * width), width)
            {
                Value = Set(column.ValueText, valuesFit || ReferenceEquals(column, highest), Math.Max(width, MaximumText)),
                Label = Set(column.Label, labelled, Math.Min(width * step, Sheet.TextWidth)),
                Sublabel = Set(column.Sublabel, labelled, Math.Min(width * step, Sheet.TextWidth)),
            });
        }

        return drawings;
    }

    /// <summary>0 for what is below 0 or not a number.</summary>
    public static double Drawn(double value) => double.IsFinite(value) ? Math.Max(0, value) : 0;

    public void Draw(PageCanvas page, ColumnChart chart, double ground, double scale)
    {
        var top = ground;
        for (var i = 0; i < Column.Values.Count; i++)
        {
            var height = Drawn(Column.Values[i]) * scale;
            top -= height;
            Chart.Fill(page, new Box(Left, top, Width * Fill, height), chart.Series[i].Fill);
        }

        var line = Styles.ChartText.LineHeight;
        Text(page, Value, top - line - 1);
        Text(page, Label, ground + 3);
        Text(page, Sublabel, ground + 3 + line);
        if (Column.Highlighted)
        {
            var labels = Sublabel is null or { IsEmpty: true } ? line : 2 * line;
            page.Rectangle(new Box(Left, ground + 4 + labels, Width * Fill, 2), Colour.Mimosa);
        }
    }

    private static int Step(Typesetter typesetter, IEnumerable<string> texts, double width) =>
        Math.Clamp((int)Math.Ceiling((texts.Max(text => typesetter.Width(text, Styles.ChartText)) + 4) / width), 1, 6);

    private void Text(PageCanvas page, TextBlock? block, double top)
    {
        if (block is { IsEmpty: false })
        {
            var centred = X - ((block.Width - Width) / 2);
            page.Text(block, 0, Math.Max(Sheet.Left, Math.Min(centred, Sheet.Right - block.Width)), top);
        }
    }
}
