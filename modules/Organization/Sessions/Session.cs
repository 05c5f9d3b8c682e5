namespace ConseillerNumerique.Organization.Sessions;

/// <summary>One browser in which a person is signed in; ended from the server at any time.</summary>
internal sealed class Session
{
    public const int MaxUserAgentLength = 200;

    /// <summary>A session that nobody used for so long is over.</summary>
    public static readonly TimeSpan MaxIdle = TimeSpan.FromDays(14);

    /// <summary>How often at most a session in use is written.</summary>
    public static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(5);

    /// <summary>How long an administrator may look in somebody's place, from the first moment on, whatever is looked at.</summary>
    public static readonly TimeSpan LongestVisit = TimeSpan.FromHours(1);

    private Session()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>Whom an administrator looks in the place of, for a while; null: nobody.</summary>
    public Guid? InPlaceOfId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC, exact to five minutes; during a visit in somebody's place, when that began.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>Null: not ended by anyone.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>What the browser says it is, cut; to recognise one's own session.</summary>
    public string UserAgent { get; private set; } = "";

    public static Session Start(Guid id, Guid accountId, string? userAgent, DateTime now) => new()
    {
        Id = id,
        AccountId = accountId,
        CreatedAt = now,
        LastSeenAt = now,
        UserAgent = userAgent is null ? "" : userAgent[..Math.Min(userAgent.Length, MaxUserAgentLength)],
    };

    public void StandInFor(Guid personId, DateTime now) => (InPlaceOfId, LastSeenAt) = (personId, now);

    public void StandInForNobody() => InPlaceOfId = null;

    public void See(DateTime now) => LastSeenAt = now;

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
