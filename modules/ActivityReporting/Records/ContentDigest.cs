using System.Security.Cryptography;
using System.Text.Json;
using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>Sixteen bytes that tell one content from another.</summary>
internal static class ContentDigest
{
    public const int SizeBytes = 16;

    /// <summary>Not to be stored: short notes could be guessed from it.</summary>
    public static byte[] Of<TContent>(TContent content) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content))[..SizeBytes];

    /// <summary>Of a record about to be saved for the first time, where it remembers one.</summary>
    public static void Keep<TContent>(IRecordOf<TContent> record, Seals seals)
    {
        if (record is IDigested digested)
        {
            digested.KeepDigest(Keyed(Of(record.Content), record.Id, seals));
        }
    }

    /// <summary>What is stored of the digest, by the key of today.</summary>
    public static byte[] Keyed(byte[] digest, Guid id, Seals seals) => seals.Print(Convert.ToHexString(digest), id)[..SizeBytes];

    /// <summary>Whether the stored one is of this digest, by whichever key it was made.</summary>
    public static bool IsOf(ReadOnlySpan<byte> stored, byte[] digest, Guid id, Seals seals)
    {
        foreach (var print in seals.Prints(Convert.ToHexString(digest), id))
        {
            if (stored.SequenceEqual(print.AsSpan(0, SizeBytes)))
            {
                return true;
            }
        }

        return false;
    }
}
