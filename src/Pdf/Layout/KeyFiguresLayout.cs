using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A list for who listens, a row of large numbers for who looks.</summary>
internal static class KeyFiguresLayout
{
    public const double Gap = 16;
    private const int MaximumLines = 4;
    private const int MaximumComparisons = 6;
    private const double SmallestValue = 14;

    public static void Add(LayoutContext context, KeyFigures figures)
    {
        var list = new StructureElement("L", context.Root) { Attributes = "<</O/List/ListNumbering/None>>" };
        // Five figures in rows of at most four are three and two, not four and a lonely one.
        var rows = (figures.Figures.Count + figures.PerRow - 1) / figures.PerRow;
        var perRow = Math.Max(1, (figures.Figures.Count + rows - 1) / Math.Max(1, rows));
        var width = ((Sheet.TextWidth + Gap) / perRow) - Gap;
        foreach (var row in figures.Figures.Chunk(perRow))
        {
            var columns = row.Select(figure => Column(context.Typesetter, figure, width, list)).ToList();
            context.Slices.Add(new KeyFiguresSlice(columns, width + Gap) { Above = 10, Below = 16 });
        }
    }

    private static KeyFigureColumn Column(Typesetter typesetter, KeyFigure figure, double width, StructureElement list)
    {
        var body = new StructureElement("LBody", new StructureElement("LI", list));
        TextBlock Set(string text, TextStyle style) =>
            typesetter.Set(text, style, width, new StructureElement("P", body)).Truncate(MaximumLines);
        return new KeyFigureColumn
        {
            Label = Set(figure.Label, Styles.FigureLabel),
            Value = Set(figure.Value, Fitting(typesetter, figure.Value, width)),
            Comparisons =
            [
                .. figure.Comparisons.Take(MaximumComparisons).Select(text => Set(text, Styles.FigureComparison)),
            ],
        };
    }

    // A number cut in two is not a number: it shrinks first.
    private static TextStyle Fitting(Typesetter typesetter, string value, double width)
    {
        var style = Styles.FigureValue;
        var fitting = style.Size * width / Math.Max(1, typesetter.Width(value, style));
        var size = Math.Clamp(fitting, SmallestValue, style.Size);
        return style with { Size = Math.Floor(size * 10) / 10 };
    }
}
