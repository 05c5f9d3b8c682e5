using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Reads territories.bin section by section; src/Assets/territories.mjs, which makes it, describes its format.
/// </summary>
internal sealed class TerritoryFile
{
    private const string ResourceName = "territories.bin";
    private const int LengthBytes = sizeof(int);

    private readonly byte[] _content;
    private int _position;

    private TerritoryFile(byte[] content) => _content = content;

    public static TerritoryFile Open()
    {
        using var stream = typeof(TerritoryFile).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceName} is not embedded.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        var content = new byte[BinaryPrimitives.ReadInt32LittleEndian(file)];
        var isWhole = BrotliDecoder.TryDecompress(file.AsSpan(LengthBytes), content, out var written)
            && written == content.Length;
        return isWhole
            ? new TerritoryFile(content)
            : throw new InvalidDataException($"{ResourceName} is damaged.");
    }

    public ReadOnlyMemory<byte> NextBytes()
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(_content.AsSpan(_position));
        var section = _content.AsMemory(_position + LengthBytes, length);
        _position += LengthBytes + length;
        return section;
    }

    /// <summary>
    /// Numbers as the file holds them: little-endian, like every machine that .NET 10 runs on but one.
    /// </summary>
    public T[] NextNumbers<T>()
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(NextBytes().Span).ToArray();

    public TextLines NextLines() => new(NextBytes());

    /// <summary>The cells of each line.</summary>
    public string[][] NextRows() =>
        Array.ConvertAll(
            Encoding.UTF8.GetString(NextBytes().Span).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => line.Split('\t'));
}
