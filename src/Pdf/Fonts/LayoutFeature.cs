using System.Text;

namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>The subtables behind one feature of an OpenType layout table ('GPOS', 'GSUB'), for every script.</summary>
internal static class LayoutFeature
{
    /// <summary>Offsets, one list for each lookup; only subtables of the given type.</summary>
    public static List<List<int>> Lookups(FontData data, string tableTag, string feature, int type)
    {
        if (!data.Has(tableTag))
        {
            return [];
        }

        var table = data.Table(tableTag);
        var lookups = table + data.U16(table + 8);
        return
        [
            .. Indices(data, table, feature)
                .Select(index => Subtables(data, lookups + data.U16(lookups + 2 + (2 * index)), type)),
        ];
    }

    /// <summary>Glyphs that a subtable begins with, in the order of its records.</summary>
    public static List<ushort> Coverage(FontData data, int offset)
    {
        var glyphs = new List<ushort>();
        var count = data.U16(offset + 2);
        for (var i = 0; i < count; i++)
        {
            if (data.U16(offset) == 1)
            {
                glyphs.Add(data.U16(offset + 4 + (2 * i)));
                continue;
            }

            for (int glyph = data.U16(offset + 4 + (6 * i)); glyph <= data.U16(offset + 6 + (6 * i)); glyph++)
            {
                glyphs.Add((ushort)glyph);
            }
        }

        return glyphs;
    }

    private static SortedSet<int> Indices(FontData data, int table, string feature)
    {
        var indices = new SortedSet<int>();
        var list = table + data.U16(table + 6);
        for (var i = 0; i < data.U16(list); i++)
        {
            var record = list + 2 + (6 * i);
            if (Encoding.ASCII.GetString(data.Bytes(record, 4)) != feature)
            {
                continue;
            }

            var entry = list + data.U16(record + 4);
            for (var k = 0; k < data.U16(entry + 2); k++)
            {
                indices.Add(data.U16(entry + 4 + (2 * k)));
            }
        }

        return indices;
    }

    private static List<int> Subtables(FontData data, int lookup, int type)
    {
        var offsets = new List<int>();
        for (var i = 0; i < data.U16(lookup + 4) && data.U16(lookup) == type; i++)
        {
            offsets.Add(lookup + data.U16(lookup + 6 + (2 * i)));
        }

        return offsets;
    }
}
