namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>Glyph of each character up to U+FFFF ('cmap', format 4); 0 where the font has none.</summary>
internal static class CharacterMap
{
    public static ushort[] Read(FontData data)
    {
        var glyphs = new ushort[0x10000];
        var table = data.Table("cmap");
        for (var i = 0; i < data.U16(table + 2); i++)
        {
            var subtable = table + (int)data.U32(table + 8 + (8 * i));
            if (data.U16(subtable) == 4)
            {
                ReadSegments(data, subtable, glyphs);
            }
        }

        return glyphs;
    }

    private static void ReadSegments(FontData data, int subtable, ushort[] glyphs)
    {
        var width = data.U16(subtable + 6);
        for (var i = 0; i < width; i += 2)
        {
            var end = data.U16(subtable + 14 + i);
            var start = data.U16(subtable + 16 + width + i);
            var delta = data.U16(subtable + 16 + (2 * width) + i);
            var rangeAt = subtable + 16 + (3 * width) + i;
            var range = data.U16(rangeAt);
            for (int c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : data.U16(rangeAt + range + (2 * (c - start)));
                glyphs[c] = glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }
}
