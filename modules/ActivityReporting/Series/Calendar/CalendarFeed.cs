using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>The secret address of an advisor's calendar; only the hash of its secret is kept.</summary>
internal sealed class CalendarFeed
{
    public const int HashBytes = 32;

    private const int SecretBytes = 32;

    private CalendarFeed()
    {
    }

    public Guid AdvisorId { get; private init; }

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] SecretHash { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime OpenedAt { get; private set; }

    public static CalendarFeed Of(Guid advisorId) => new() { AdvisorId = advisorId };

    /// <summary>Whatever address there was before leads nowhere from now on.</summary>
    /// <returns>The secret to give away: it cannot be had again.</returns>
    public string Open(DateTime now)
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        (SecretHash, OpenedAt) = (HashOf(secret), now);
        return secret;
    }

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
