using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>
/// An address invited to a team. It waits for its letter, and for an account of that address; the letter's link is good
/// once and for 14 days, for the person of that address only. Only the hash of its secret is kept.
/// </summary>
internal sealed class TeamInvitation
{
    public const int LifetimeDays = 14;

    /// <summary>Before that, another letter would only be one too many.</summary>
    private static readonly TimeSpan BetweenLetters = TimeSpan.FromHours(1);

    private TeamInvitation()
    {
    }

    public Guid Id { get; private init; }

    public Guid TeamId { get; private init; }

    /// <summary>As typed.</summary>
    public string Email { get; private init; } = "";

    /// <summary>What is compared: accounts keep theirs so.</summary>
    public string NormalizedEmail { get; private init; } = "";

    public InvitationPart Part { get; private init; }

    public Guid InvitedBy { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private init; }

    /// <summary>UTC, of the newest letter; null: none has left, or another one was asked for.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>UTC; null until the first letter.</summary>
    public DateTime? ExpiresAt { get; private set; }

    /// <summary>SHA-256 of the newest letter's secret: an older letter leads nowhere.</summary>
    public byte[]? SecretHash { get; private set; }

    /// <summary>UTC; null: open.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Null: open.</summary>
    public InvitationOutcome? Outcome { get; private set; }

    public int Version { get; private set; } = 1;

    public static TeamInvitation Of(Team team, string email, InvitationPart part, Guid invitedBy, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
        TeamId = team.Id,
        Email = email,
        NormalizedEmail = EmailAddress.Normalize(email),
        Part = part,
        InvitedBy = invitedBy,
        CreatedAt = now,
    };

    public bool IsGood(DateTime now) => EndedAt is null && (ExpiresAt is null || ExpiresAt > now);

    /// <summary>What to post for it.</summary>
    public WaitingLetter Post(DateTimeOffset now) => WaitingLetter.Post(LetterKind.TeamInvitation, Email, Id, now);

    /// <summary>The letter is about to leave.</summary>
    /// <returns>The secret to put into it: it cannot be had again.</returns>
    public string Send(DateTime now)
    {
        var secret = LinkSecret.Draw();
        (SentAt, ExpiresAt, SecretHash) = (now, now.AddDays(LifetimeDays), AccessLink.HashOf(secret));
        Version++;
        return secret;
    }

    /// <summary>Asks for another letter; the link of the last one ends with the new one.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="wasRefused">The mail server took none of the last one's tries: another may leave at once.</param>
    public Refusal? AskAgain(DateTime now, bool wasRefused = false)
    {
        if (EndedAt is not null)
        {
            return InvitationRefusals.IsOver;
        }

        if (SentAt is null)
        {
            return null; // its letter is under way
        }

        if (!wasRefused && now - SentAt < BetweenLetters)
        {
            return InvitationRefusals.SentJustNow;
        }

        SentAt = null;
        Version++;
        return null;
    }

    /// <returns>False when it has ended already.</returns>
    public bool End(InvitationOutcome outcome, DateTime now)
    {
        if (EndedAt is not null)
        {
            return false;
        }

        (Outcome, EndedAt) = (outcome, now);
        Version++;
        return true;
    }
}
