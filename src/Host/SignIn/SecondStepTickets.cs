using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>Says that the password of an account was proved, for the ten minutes in which its code may be typed.</summary>
internal sealed class SecondStepTickets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("connexion.code").ToTimeLimitedDataProtector();

    public string Give(Guid accountId) => _seal.Protect(accountId.ToString(), Patience);

    /// <returns>Null for a ticket that is stale, or not ours.</returns>
    public Guid? Read(string? ticket)
    {
        try
        {
            return ticket is null ? null : Guid.Parse(_seal.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
