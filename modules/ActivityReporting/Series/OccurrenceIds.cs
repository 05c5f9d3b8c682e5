using System.Buffers.Binary;
using System.Security.Cryptography;
using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>Ids of the activities that sessions become: the same session gives the same id.</summary>
internal static class OccurrenceIds
{
    private const int TimestampBytes = 6;

    /// <param name="occurrence">The session.</param>
    /// <param name="isThere">The activity that it became is kept; else a new one takes its place.</param>
    public static Guid ActivityOf(Occurrence occurrence, bool isThere) =>
        isThere ? occurrence.ActivityId!.Value : Derive(occurrence.SeriesId, occurrence.PlannedOn, occurrence.Confirmations);

    /// <summary>A UUIDv7 of the series' moment: what is chosen by an id looks like the others.</summary>
    private static Guid Derive(Guid seriesId, DateOnly plannedOn, int confirmations)
    {
        Span<byte> source = stackalloc byte[24];
        seriesId.TryWriteBytes(source, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(source[16..], plannedOn.DayNumber);
        BinaryPrimitives.WriteInt32BigEndian(source[20..], confirmations);
        Span<byte> id = SHA256.HashData(source).AsSpan(0, 16);
        source[..TimestampBytes].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
