using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace ConseillerNumerique.Pdf.Writing;

/// <summary>Numbered objects, packed in compressed streams and found through a cross-reference stream.</summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;
    private readonly PdfBuffer output = new();
    private readonly PdfBuffer bodies = new();
    private readonly List<(int Number, int Start)> packed = [];
    private readonly List<(byte Kind, int Where, int Index)> places = [(0, 0, 0xFFFF)];

    // The second line tells transfer programs that the file is binary.
    public PdfFile() => output.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Where to write the object of this number; the next call ends it.</summary>
    public PdfBuffer Begin(int number)
    {
        packed.Add((number, bodies.Length));
        return bodies;
    }

    public void Stream(int number, string entries, ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        PlainStream(number, entries + "/Filter/FlateDecode", compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
    }

    public void PlainStream(int number, string entries, ReadOnlySpan<byte> content)
    {
        places[number] = (1, output.Length, 0);
        output.Integer(number).Add(" 0 obj\n<<").Add(entries).Add("/Length ").Integer(content.Length);
        output.Add(">>\nstream\n");
        output.Add(content).Add("\nendstream\nendobj\n");
    }

    public byte[] Save(int catalog, int info)
    {
        for (var i = 0; i < packed.Count; i += ObjectsPerStream)
        {
            Pack(i, Math.Min(i + ObjectsPerStream, packed.Count));
        }

        var start = output.Length;
        var id = Convert.ToHexString(SHA256.HashData(output.Written).AsSpan(0, 16));
        var number = Reserve();
        places[number] = (1, start, 0);
        var roots = $"/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]";
        Stream(number, $"/Type/XRef/Size {places.Count}/W[1 4 2]{roots}", Index());
        output.Add("startxref\n").Integer(start).Add("\n%%EOF\n");
        return output.Written.ToArray();
    }

    private void Pack(int from, int to)
    {
        var number = Reserve();
        var header = new PdfBuffer();
        for (var i = from; i < to; i++)
        {
            places[packed[i].Number] = (2, number, i - from);
            header.Integer(packed[i].Number).Add(" ").Integer(packed[i].Start - packed[from].Start).Add(" ");
        }

        var end = to < packed.Count ? packed[to].Start : bodies.Length;
        var first = header.Length;
        header.Add(bodies.Written[packed[from].Start..end]);
        Stream(number, $"/Type/ObjStm/N {to - from}/First {first}", header.Written);
    }

    private byte[] Index()
    {
        var index = new byte[7 * places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var (kind, where, at) = places[i];
            var entry = index.AsSpan(7 * i);
            entry[0] = kind;
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], where);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)at);
        }

        return index;
    }
}
