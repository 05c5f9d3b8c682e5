using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>How each kind of text looks.</summary>
internal static class Styles
{
    public static readonly TextStyle Body = new() { Size = 10.5, LineHeight = 15.5, KeepsNewlines = true };
    public static readonly TextStyle Lead = Body with { Size = 12.5, LineHeight = 18, Colour = Colour.Soft };
    public static readonly TextStyle Small = Body with { Size = 8.5, LineHeight = 12, Colour = Colour.Soft };
    public static readonly TextStyle Caption = new() { Size = 10.5, LineHeight = 14, Strong = true };
    public static readonly TextStyle FigureComparison = new() { Size = 8.5, LineHeight = 11.5, Colour = Colour.Soft };
    public static readonly TextStyle Cell = new() { Size = 9.5, LineHeight = 13 };
    public static readonly TextStyle HeaderCell = FigureComparison with { Strong = true };
    public static readonly TextStyle FigureLabel = new() { Size = 9.5, LineHeight = 12.5 };
    public static readonly TextStyle FigureValue = Caption with { Size = 27, LineHeight = 32, Colour = Colour.Petrol };
    public static readonly TextStyle ChartText = new() { Size = 8, LineHeight = 10.5, Alignment = Alignment.Centre };
    public static readonly TextStyle Legend = new() { Size = 9, LineHeight = 13 };
    public static readonly TextStyle Furniture = new() { Size = 8.5, LineHeight = 12, Colour = Colour.Soft };

    private static readonly TextStyle[] Headings =
    [
        new() { Size = 25, LineHeight = 30, Strong = true },
        new() { Size = 15.5, LineHeight = 20, Strong = true },
        new() { Size = 12, LineHeight = 16, Strong = true, Colour = Colour.Petrol },
    ];

    public static TextStyle Heading(int level) => Headings[level - 1];

    public static TextStyle Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small,
        _ => Body,
    };
}
