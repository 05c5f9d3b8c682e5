using System.Numerics;

namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>Every pair's correction in font units, laid out once: a look-up is then one array access.</summary>
internal sealed class KerningTable
{
    private const int AdvanceBit = 4;
    private readonly FontData data;
    private readonly int count;
    private readonly short[] values;
    private readonly bool[] settled;

    private KerningTable(FontData data, int count)
    {
        this.data = data;
        this.count = count;
        values = new short[count * count];
        settled = new bool[count * count];
    }

    public static short[] Read(FontData data, int glyphCount)
    {
        var table = new KerningTable(data, glyphCount);
        foreach (var subtable in LayoutFeature.Lookups(data, "GPOS", "kern", type: 2).SelectMany(lookup => lookup))
        {
            table.Add(subtable);
        }

        return table.values;
    }

    private void Add(int subtable)
    {
        var format = data.U16(subtable + 4);
        if ((format & AdvanceBit) == 0)
        {
            return;
        }

        var advance = 2 * BitOperations.PopCount((uint)format & (AdvanceBit - 1));
        var width = 2 * BitOperations.PopCount((uint)format | ((uint)data.U16(subtable + 6) << 16));
        var firsts = LayoutFeature.Coverage(data, subtable + data.U16(subtable + 2));
        if (data.U16(subtable) == 1)
        {
            AddPairs(subtable, firsts, advance, 2 + width);
        }
        else
        {
            AddClasses(subtable, firsts, advance, width);
        }
    }

    private void AddPairs(int subtable, List<ushort> firsts, int advance, int width)
    {
        for (var i = 0; i < firsts.Count; i++)
        {
            var set = subtable + data.U16(subtable + 10 + (2 * i));
            for (var k = 0; k < data.U16(set); k++)
            {
                var pair = set + 2 + (width * k);
                Settle(firsts[i], data.U16(pair), data.I16(pair + 2 + advance));
            }
        }
    }

    private void AddClasses(int subtable, List<ushort> firsts, int advance, int width)
    {
        var firstClasses = Classes(subtable + data.U16(subtable + 8));
        var secondClasses = Classes(subtable + data.U16(subtable + 10));
        var secondCount = data.U16(subtable + 14);
        foreach (var first in firsts)
        {
            var row = subtable + 16 + (width * secondCount * firstClasses[first]);
            for (var second = 0; second < count; second++)
            {
                Settle(first, second, data.I16(row + (width * secondClasses[second]) + advance));
            }
        }
    }

    // The first subtable that knows a pair decides, also when it says 0.
    private void Settle(int first, int second, short value)
    {
        var at = (first * count) + second;
        if (!settled[at])
        {
            settled[at] = true;
            values[at] = value;
        }
    }

    private ushort[] Classes(int offset)
    {
        var classes = new ushort[count];
        if (data.U16(offset) == 1)
        {
            for (var i = 0; i < data.U16(offset + 4); i++)
            {
                classes[data.U16(offset + 2) + i] = data.U16(offset + 6 + (2 * i));
            }

            return classes;
        }

        for (var i = 0; i < data.U16(offset + 2); i++)
        {
            var range = offset + 4 + (6 * i);
            for (int glyph = data.U16(range); glyph <= data.U16(range + 2); glyph++)
            {
                classes[glyph] = data.U16(range + 4);
            }
        }

        return classes;
    }
}
