using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// Puts the ends of the trail under the host's keys: who edits the database can make a chain that holds, but no seal that
/// goes with it. Each end has its own, since lines are added while old ones are erased.
/// </summary>
internal sealed class TrailSeals(IDataProtectionProvider protection)
{
    private readonly IDataProtector _erased = protection.CreateProtector("organization.audit-seal.erased");
    private readonly IDataProtector _last = protection.CreateProtector("organization.audit-seal.last");

    public byte[] SealErased(TrailEnd end) => Seal(_erased, end);

    public byte[] SealLast(TrailEnd end) => Seal(_last, end);

    /// <returns>What came before the first line that is kept; null: this host did not seal it.</returns>
    public TrailEnd? ErasedOf(AuditSeal seal) => seal.ErasedNumber == 0 ? TrailEnd.Start : Open(_erased, seal.ErasedNumber, seal.ErasedHash);

    /// <returns>The last line; null: this host did not seal it.</returns>
    public TrailEnd? LastOf(AuditSeal seal) => Open(_last, seal.LastNumber, seal.LastHash);

    private static byte[] Seal(IDataProtector protector, TrailEnd end)
    {
        var plain = new byte[sizeof(long) + end.Hash.Length];
        BinaryPrimitives.WriteInt64BigEndian(plain, end.Number);
        end.Hash.CopyTo(plain, sizeof(long));
        return protector.Protect(plain);
    }

    private static TrailEnd? Open(IDataProtector protector, long number, byte[] sealedEnd)
    {
        try
        {
            var plain = protector.Unprotect(sealedEnd);
            return BinaryPrimitives.ReadInt64BigEndian(plain) == number ? new TrailEnd(number, plain[sizeof(long)..]) : null;
        }
        catch (CryptographicException)
        {
            return null; // made by somebody else, or the host's keys are lost
        }
    }
}
