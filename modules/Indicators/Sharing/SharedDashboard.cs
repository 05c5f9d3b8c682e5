using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>A link by which whoever has it reads a dashboard, as somebody outside does. Only the hash of its secret is kept.</summary>
internal sealed class SharedDashboard
{
    public const int LongestDays = 90;
    public const int HashBytes = 32;

    private const int SecretBytes = 32;

    private SharedDashboard()
    {
    }

    public Guid Id { get; private init; }

    public Guid OwnerId { get; private init; }

    /// <summary>What <see cref="Dashboard.DashboardSubject.ShareCode"/> says.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] SecretHash { get; private init; } = [];

    /// <summary>Europe/Paris.</summary>
    public DateOnly CreatedOn { get; private init; }

    /// <summary>Europe/Paris; the link still opens on it.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>UTC; null: not taken back.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <returns>The secret to give away, which cannot be had again: each link has its own.</returns>
    public static (SharedDashboard Link, string Secret) Make(Guid id, Guid ownerId, string subject, DateOnly today, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(days, Math.Clamp(days, 1, LongestDays));
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        var link = new SharedDashboard
        {
            Id = id,
            OwnerId = ownerId,
            Subject = subject,
            SecretHash = HashOf(secret),
            CreatedOn = today,
            LastDay = today.AddDays(days),
        };
        return (link, secret);
    }

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public bool OpensOn(DateOnly day) => RevokedAt is null && day <= LastDay;

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
