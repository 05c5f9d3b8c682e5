using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// Puts the ends of the trail under the host's keys: who edits the database can make a chain that holds, but no seal that
/// goes with it. Each end has its own, since lines are added while old ones are erased; so has <see cref="TrailMark"/>.
/// </summary>
internal sealed class TrailSeals(IDataProtectionProvider protection)
{
    private readonly IDataProtector _erased = protection.CreateProtector("organization.audit-seal.erased");
    private readonly IDataProtector _last = protection.CreateProtector("organization.audit-seal.last");
    private readonly IDataProtector _mark = protection.CreateProtector("organization.audit-seal.mark");

    public byte[] SealErased(TrailEnd end) => Seal(_erased, end);

    public byte[] SealLast(TrailEnd end) => Seal(_last, end);

    public byte[] SealMark(TrailEnd end) => Seal(_mark, end);

    /// <returns>What came before the first line that is kept; null: this host did not seal it.</returns>
    public TrailEnd? ErasedOf(AuditSeal seal) => seal.ErasedNumber == 0 ? TrailEnd.Start : Open(_erased, seal.ErasedHash, seal.ErasedNumber);

    /// <returns>The last line; null: this host did not seal it.</returns>
    public TrailEnd? LastOf(AuditSeal seal) => Open(_last, seal.LastHash, seal.LastNumber);

    /// <returns>Null: this host did not make the mark.</returns>
    public TrailEnd? MarkOf(byte[] mark) => Open(_mark, mark, number: null);

    private static byte[] Seal(IDataProtector protector, TrailEnd end)
    {
        var plain = new byte[sizeof(long) + end.Hash.Length];
        BinaryPrimitives.WriteInt64BigEndian(plain, end.Number);
        end.Hash.CopyTo(plain, sizeof(long));
        return protector.Protect(plain);
    }

    /// <param name="protector">Of what was sealed.</param>
    /// <param name="sealedEnd">Number and hash.</param>
    /// <param name="number">Said beside it; null: nowhere.</param>
    private static TrailEnd? Open(IDataProtector protector, byte[] sealedEnd, long? number)
    {
        try
        {
            var plain = protector.Unprotect(sealedEnd);
            var end = new TrailEnd(BinaryPrimitives.ReadInt64BigEndian(plain), plain[sizeof(long)..]);
            return number is null || number == end.Number ? end : null;
        }
        catch (CryptographicException)
        {
            return null; // made by somebody else, or the host's keys are lost
        }
    }
}
