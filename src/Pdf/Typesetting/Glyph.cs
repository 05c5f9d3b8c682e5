namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>A character ready to be drawn; widths in thousandths of the font size.</summary>
internal readonly record struct Glyph
{
    /// <summary>What the page writes.</summary>
    public required ushort Number { get; init; }

    public required short Advance { get; init; }

    /// <summary>Added before the next glyph.</summary>
    public short Kerning { get; init; }

    public LineEnd After { get; init; }
}
