using System.Buffers.Binary;
using Bogus;

namespace ConseillerNumerique.Seed.Drawing;

/// <summary>UUIDv7 as the application makes them, but drawn: the same seed gives the same ids.</summary>
internal static class SeededIds
{
    private const int SizeBytes = 16;
    private const int TimestampBytes = 6;

    /// <param name="random">Gives the last ten bytes.</param>
    /// <param name="at">UTC.</param>
    public static Guid Draw(Randomizer random, DateTime at)
    {
        Span<byte> id = stackalloc byte[SizeBytes];
        var milliseconds = new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeMilliseconds();
        BinaryPrimitives.WriteInt64BigEndian(id, milliseconds << 16);
        random.Bytes(SizeBytes - TimestampBytes).CopyTo(id[TimestampBytes..]);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
