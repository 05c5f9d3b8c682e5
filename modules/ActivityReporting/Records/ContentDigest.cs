using System.Security.Cryptography;
using System.Text.Json;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>Sixteen bytes that tell one content from another.</summary>
internal static class ContentDigest
{
    public const int SizeBytes = 16;

    public static byte[] Of<TContent>(TContent content) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content))[..SizeBytes];
}
