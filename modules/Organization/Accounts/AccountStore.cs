using System.Security.Cryptography;
using System.Text;
using ConseillerNumerique.Organization.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// Identity's own store, but for two secrets that it would keep as they are: the key of one-time codes is encrypted, of
/// recovery codes only the hash is kept.
/// </summary>
internal sealed class AccountStore(OrganizationDbContext db, IDataProtectionProvider protection, IdentityErrorDescriber errors)
    : UserOnlyStore<Account, OrganizationDbContext, Guid>(db, errors)
{
    private readonly IDataProtector _keys = protection.CreateProtector("organization.authenticator-key");

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, _keys.Protect(key), cancellationToken);

    /// <exception cref="CryptographicException">The host's keys are lost: the code has to be set up anew.</exception>
    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } kept ? _keys.Unprotect(kept) : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(code), cancellationToken);

    /// <summary>The codes are random enough to need no salt.</summary>
    private static string HashOf(string code) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}
