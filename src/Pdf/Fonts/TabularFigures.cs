namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>For each glyph the one of equal width to use in columns of numbers ('tnum'), or itself.</summary>
internal static class TabularFigures
{
    public static ushort[] Read(FontData data, int glyphCount)
    {
        var glyphs = new ushort[glyphCount];
        for (var i = 0; i < glyphCount; i++)
        {
            glyphs[i] = (ushort)i;
        }

        foreach (var subtable in LayoutFeature.Lookups(data, "GSUB", "tnum", type: 1).SelectMany(lookup => lookup))
        {
            var covered = LayoutFeature.Coverage(data, subtable + data.U16(subtable + 2));
            for (var i = 0; i < covered.Count; i++)
            {
                glyphs[covered[i]] = data.U16(subtable) == 1
                    ? (ushort)(covered[i] + data.U16(subtable + 4))
                    : data.U16(subtable + 6 + (2 * i));
            }
        }

        return glyphs;
    }
}
