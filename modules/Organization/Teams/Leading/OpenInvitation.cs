using ConseillerNumerique.Organization.Teams.Inviting;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>An invitation without an answer.</summary>
internal sealed record OpenInvitation
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required InvitationPart Part { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; null: the letter has not left.</summary>
    public required DateTime? SentAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime? ExpiresAt { get; init; }

    /// <summary>A letter is posted and has not left.</summary>
    public required bool IsUnderWay { get; init; }

    /// <summary>The mail server refused it each time.</summary>
    public required bool IsGivenUp { get; init; }

    /// <summary>Nobody has an account of that address yet: the letter waits for it.</summary>
    public required bool WaitsForAccount { get; init; }
}
