using ConseillerNumerique.Pdf.Layout;

namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Sizes in points.</summary>
internal sealed record TextStyle
{
    public required double Size { get; init; }

    public required double LineHeight { get; init; }

    public Colour Colour { get; init; } = Colour.Ink;

    public bool Strong { get; init; }

    /// <summary>Digits of one width, so that columns of numbers line up.</summary>
    public bool Tabular { get; init; }

    /// <summary>Whether a newline ends the line; else it is a space.</summary>
    public bool KeepsNewlines { get; init; }

    public Alignment Alignment { get; init; }
}
