using System.Security.Cryptography;
using System.Text;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// A letter's or a command's way to an account, good once and for a time: whoever opens it chooses the password. Only the
/// hash of its secret is kept.
/// </summary>
internal sealed class AccessLink
{
    private AccessLink()
    {
    }

    public Guid Id { get; private init; }

    public Guid AccountId { get; private init; }

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] SecretHash { get; private init; } = [];

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    /// <summary>UTC; not good from then on.</summary>
    public DateTime ExpiresAt { get; private init; }

    /// <summary>UTC; null: still good.</summary>
    public DateTime? UsedAt { get; private set; }

    /// <returns>The link to keep, and the secret to give away: it cannot be had again.</returns>
    public static (AccessLink Link, string Secret) Give(Guid accountId, TimeSpan lifetime, DateTime now)
    {
        var secret = LinkSecret.Draw();
        var link = new AccessLink
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
            AccountId = accountId,
            SecretHash = HashOf(secret),
            CreatedAt = now,
            ExpiresAt = now + lifetime,
        };
        return (link, secret);
    }

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Also when another one took its place, or led to an address that is not the account’s any more.</summary>
    public void Use(DateTime now) => UsedAt ??= now;
}
