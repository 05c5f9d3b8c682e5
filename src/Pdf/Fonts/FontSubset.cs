using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>
/// A TrueType file with the given glyphs only, numbered by their place in the list. A glyph may be listed twice: so two
/// characters that look alike keep apart when the text is copied.
/// </summary>
internal sealed class FontSubset
{
    private const int HasMoreComponents = 0x20;
    private readonly FontData data;
    private readonly List<ushort> glyphs;
    private readonly Dictionary<ushort, ushort> places = [];
    private readonly ArrayBufferWriter<byte> outlines = new();
    private readonly ArrayBufferWriter<byte> offsets = new();
    private readonly ArrayBufferWriter<byte> metrics = new();

    private FontSubset(FontData data, IEnumerable<ushort> glyphs)
    {
        this.data = data;
        this.glyphs = [.. glyphs];
        for (var i = this.glyphs.Count - 1; i >= 0; i--)
        {
            places[this.glyphs[i]] = (ushort)i;
        }
    }

    public static byte[] Make(FontData data, IEnumerable<ushort> glyphs) => new FontSubset(data, glyphs).Make();

    private byte[] Make()
    {
        Write32(offsets, 0);
        // The list grows while accented letters ask for their parts.
        for (var i = 0; i < glyphs.Count; i++)
        {
            AddOutline(glyphs[i]);
            AddMetrics(glyphs[i]);
            Write32(offsets, (uint)outlines.WrittenCount);
        }

        return Assemble();
    }

    private void AddOutline(ushort glyph)
    {
        var (start, length) = Locate(glyph);
        var outline = data.Bytes(start, length).ToArray();
        if (length > 0 && data.I16(start) < 0)
        {
            RenumberComponents(outline);
        }

        outlines.Write(outline);
        Pad(outlines);
    }

    private void RenumberComponents(byte[] outline)
    {
        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var component = outline.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(component, Place(BinaryPrimitives.ReadUInt16BigEndian(component)));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ScaleLength(flags);
        }
        while ((flags & HasMoreComponents) != 0);
    }

    private static int ScaleLength(int flags) =>
        (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;

    private ushort Place(ushort glyph)
    {
        if (!places.TryGetValue(glyph, out var place))
        {
            places[glyph] = place = (ushort)glyphs.Count;
            glyphs.Add(glyph);
        }

        return place;
    }

    private void AddMetrics(ushort glyph)
    {
        var full = data.U16(data.Table("hhea") + 34);
        var table = data.Table("hmtx");
        metrics.Write(data.Bytes(table + (4 * Math.Min(glyph, full - 1)), 2));
        var bearing = glyph < full ? (4 * glyph) + 2 : (4 * full) + (2 * (glyph - full));
        metrics.Write(data.Bytes(table + bearing, 2));
    }

    private (int Start, int Length) Locate(ushort glyph)
    {
        var loca = data.Table("loca");
        var isLong = data.U16(data.Table("head") + 50) == 1;
        long At(int index) => isLong ? data.U32(loca + (4 * index)) : 2 * data.U16(loca + (2 * index));
        return (data.Table("glyf") + (int)At(glyph), (int)(At(glyph + 1) - At(glyph)));
    }

    private byte[] Assemble()
    {
        var head = data.Copy("head");
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var maxp = data.Copy("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        var hhea = data.Copy("hhea");
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        (string Tag, byte[] Content)[] tables =
        [
            ("cvt ", data.Copy("cvt ")), ("fpgm", data.Copy("fpgm")), ("glyf", outlines.WrittenSpan.ToArray()),
            ("head", head), ("hhea", hhea), ("hmtx", metrics.WrittenSpan.ToArray()),
            ("loca", offsets.WrittenSpan.ToArray()), ("maxp", maxp), ("prep", data.Copy("prep")),
        ];
        return Join([.. tables.Where(table => table.Content.Length > 0)]);
    }

    private static byte[] Join((string Tag, byte[] Content)[] tables)
    {
        var file = new ArrayBufferWriter<byte>();
        var log = (int)Math.Log2(tables.Length);
        Write32(file, 0x00010000);
        Write32(file, ((uint)tables.Length << 16) | (16u << log));
        Write32(file, ((uint)log << 16) | (uint)((16 * tables.Length) - (16 << log)));
        var offset = 12 + (16 * tables.Length);
        foreach (var (tag, content) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(tag));
            Write32(file, Checksum(content));
            Write32(file, (uint)offset);
            Write32(file, (uint)content.Length);
            offset += (content.Length + 3) & ~3;
        }

        foreach (var (_, content) in tables)
        {
            file.Write(content);
            Pad(file);
        }

        return file.WrittenSpan.ToArray();
    }

    private static void Write32(ArrayBufferWriter<byte> writer, uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(writer.GetSpan(4), value);
        writer.Advance(4);
    }

    private static void Pad(ArrayBufferWriter<byte> writer) => writer.Write("\0\0\0"u8[..(-writer.WrittenCount & 3)]);

    private static uint Checksum(byte[] content)
    {
        var sum = 0u;
        for (var i = 0; i < content.Length; i++)
        {
            sum += (uint)content[i] << (24 - (8 * (i & 3)));
        }

        return sum;
    }
}
