namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>An immutable TrueType font of 1,000 units per em, parsed once and shared by every document.</summary>
internal sealed class FontFile
{
    private readonly ushort[] characters;
    private readonly short[] advances;
    private readonly short[] kerning;
    private readonly ushort[] tabular;

    private FontFile(FontData data, string name)
    {
        Data = data;
        Name = name;
        GlyphCount = data.U16(data.Table("maxp") + 4);
        characters = CharacterMap.Read(data);
        advances = ReadAdvances(data, GlyphCount);
        kerning = KerningTable.Read(data, GlyphCount);
        tabular = TabularFigures.Read(data, GlyphCount);
    }

    public static FontFile Regular { get; } = Load("regular.ttf", "AtkinsonHyperlegibleNext-Regular");

    public static FontFile Semibold { get; } = Load("semibold.ttf", "AtkinsonHyperlegibleNext-SemiBold");

    public FontData Data { get; }

    /// <summary>PostScript name.</summary>
    public string Name { get; }

    public int GlyphCount { get; }

    /// <summary>0 when the font lacks the character.</summary>
    public ushort Glyph(int codePoint) => codePoint < characters.Length ? characters[codePoint] : (ushort)0;

    public short Advance(ushort glyph) => advances[glyph];

    /// <summary>To add between two glyphs; mostly negative.</summary>
    public short Kerning(ushort left, ushort right) => kerning[(left * GlyphCount) + right];

    public ushort Tabular(ushort glyph) => tabular[glyph];

    private static FontFile Load(string resource, string name)
    {
        using var stream = typeof(FontFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FontFile(new FontData(bytes), name);
    }

    private static short[] ReadAdvances(FontData data, int glyphCount)
    {
        var last = data.U16(data.Table("hhea") + 34) - 1;
        var table = data.Table("hmtx");
        var advances = new short[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            advances[glyph] = data.I16(table + (4 * Math.Min(glyph, last)));
        }

        return advances;
    }
}
