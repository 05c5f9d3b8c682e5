using System.Security.Cryptography;
using System.Text;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Ids of what comes without one of ours: they follow from whose it is and where it comes from.</summary>
internal static class ImportIds
{
    /// <param name="advisorId">Whose file.</param>
    /// <param name="source">What kind of key it is.</param>
    /// <param name="key">What the source calls it by.</param>
    public static Guid Of(Guid advisorId, string source, string key)
    {
        Span<byte> id = SHA256.HashData(Encoding.UTF8.GetBytes($"{advisorId:N}\n{source}\n{key}")).AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x80); // version 8: made of a hash, as RFC 9562 has it
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
