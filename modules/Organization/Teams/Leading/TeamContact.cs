namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>How to reach somebody of one's team.</summary>
internal sealed record TeamContact
{
    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for someone who is out of the directory, unless one leads the team.</summary>
    public required string? Email { get; init; }

    public required string? Phone { get; init; }
}
