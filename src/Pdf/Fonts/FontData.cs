using System.Buffers.Binary;
using System.Text;

namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>The bytes of a TrueType file and where its tables begin. All numbers are big-endian.</summary>
internal sealed class FontData
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, Range> tables = [];

    public FontData(byte[] bytes)
    {
        this.bytes = bytes;
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + (16 * i);
            var start = (int)U32(entry + 8);
            tables[Encoding.ASCII.GetString(bytes, entry, 4)] = start..(start + (int)U32(entry + 12));
        }
    }

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(offset));

    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(offset));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset));

    public ReadOnlySpan<byte> Bytes(int offset, int length) => bytes.AsSpan(offset, length);

    /// <summary>Offset of a table that every TrueType font has.</summary>
    public int Table(string tag) => tables[tag].Start.Value;

    public bool Has(string tag) => tables.ContainsKey(tag);

    /// <summary>Empty when the font has no such table.</summary>
    public byte[] Copy(string tag) => tables.TryGetValue(tag, out var range) ? bytes[range] : [];
}
