using System.Security.Cryptography;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>Ids of records: UUIDv7, made when a form is shown.</summary>
internal static class RecordIds
{
    private const int TimestampBytes = 6;

    public static Guid New(DateTime now) => Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));

    /// <summary>
    /// The id that takes the place of one that is somebody else's. It follows from both, so that the form may be sent
    /// again and still makes one record.
    /// </summary>
    public static Guid InsteadOf(Guid taken, Guid ownerId)
    {
        Span<byte> both = stackalloc byte[32];
        taken.TryWriteBytes(both, bigEndian: true, out _);
        ownerId.TryWriteBytes(both[16..], bigEndian: true, out _);
        Span<byte> id = SHA256.HashData(both).AsSpan(0, 16);
        both[..TimestampBytes].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
