namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>An invitation as its link shows it: to another person, only that it is another's.</summary>
internal sealed record InvitationView
{
    public required bool IsMine { get; init; }

    public required bool IsOpen { get; init; }

    public required bool IsAccepted { get; init; }

    public required Guid TeamId { get; init; }

    public required string TeamName { get; init; }

    public required InvitationPart Part { get; init; }

    public required string InvitedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }
}
