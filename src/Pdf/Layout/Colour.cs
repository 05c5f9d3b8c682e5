using System.Globalization;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A colour of the palette, as the operands of a PDF operator.</summary>
internal sealed class Colour
{
    private Colour(int rgb) => Operands = Part(rgb >> 16) + Part(rgb >> 8) + Part(rgb);

    public static Colour Ink { get; } = new(0x14302F);

    /// <summary>Second rank; still 6 to 1 on white.</summary>
    public static Colour Soft { get; } = new(0x4B5F60);

    public static Colour Petrol { get; } = new(0x0B5A60);

    public static Colour Tint { get; } = new(0xE0EEEB);

    public static Colour Sand { get; } = new(0xF8F5EE);

    /// <summary>Decoration only: too pale to carry a meaning.</summary>
    public static Colour Hairline { get; } = new(0xDFD7C7);

    public static Colour Edge { get; } = new(0x747B76);

    /// <summary>An accent; never the colour of a text.</summary>
    public static Colour Mimosa { get; } = new(0xFFC53D);

    public static Colour Watermark { get; } = new(0xF0EBE0);

    public string Operands { get; }

    private static string Part(int value) => ((value & 255) / 255.0).ToString("0.### ", CultureInfo.InvariantCulture);
}
