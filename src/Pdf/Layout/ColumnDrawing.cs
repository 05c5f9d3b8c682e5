using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One column of a chart, its texts set beforehand.</summary>
internal sealed class ColumnDrawing
{
    private const double Fill = 0.64;

    private ColumnDrawing(ChartColumn column, double x, double width) => (Column, X, Width) = (column, x, width);

    private ChartColumn Column { get; }

    private double X { get; }

    private double Width { get; }

    private double Left => X + (Width * (1 - Fill) / 2);

    private TextBlock? Value { get; init; }

    private TextBlock? Label { get; init; }

    private TextBlock? Sublabel { get; init; }

    /// <summary>Where texts would touch, only every second, third… column carries its own, counted from the last.</summary>
    public static List<ColumnDrawing> Of(Typesetter typesetter, ColumnChart chart, StructureElement figure)
    {
        var width = Sheet.TextWidth / chart.Columns.Count;
        var widest = chart.Columns.Max(
            column => Math.Max(WidthOf(typesetter, column.ValueText), WidthOf(typesetter, column.Label)));
        var step = Math.Clamp((int)Math.Ceiling((widest + 4) / width), 1, 6);
        var drawings = new List<ColumnDrawing>();
        for (var i = 0; i < chart.Columns.Count; i++)
        {
            var column = chart.Columns[i];
            var style = Styles.ChartText with { Strong = column.Highlighted };
            var room = (chart.Columns.Count - 1 - i) % step == 0 ? width * step : 0;
            TextBlock? Set(string text) =>
                room > 0 && typesetter.Set(text, style, room, figure) is { IsEmpty: false } block ? block.Truncate(1) : null;
            drawings.Add(new ColumnDrawing(column, Sheet.Left + (i * width), width)
            {
                Value = Set(column.ValueText),
                Label = Set(column.Label),
                Sublabel = Set(column.Sublabel),
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
            page.Rectangle(new Box(Left, ground + 4 + (Sublabel is null ? line : 2 * line), Width * Fill, 2), Colour.Mimosa);
        }
    }

    private static double WidthOf(Typesetter typesetter, string text) => typesetter.Width(text, Styles.ChartText);

    private void Text(PageCanvas page, TextBlock? block, double top)
    {
        if (block is not null)
        {
            page.Text(block, 0, X - ((block.Width - Width) / 2), top);
        }
    }
}
