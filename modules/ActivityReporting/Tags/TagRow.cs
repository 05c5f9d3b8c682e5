namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>A line of the list of tags, and the head of one's page.</summary>
internal sealed record TagRow
{
    public required Guid Id { get; init; }

    public required TagOwner Owner { get; init; }

    /// <summary>French: « Vous », the team, the département, « Tous les conseillers ».</summary>
    public required string OwnerName { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required bool IsRetired { get; init; }

    public required int Version { get; init; }

    /// <summary>The user may change, retire and merge it.</summary>
    public required bool IsKept { get; init; }

    /// <summary>Own activities that carry it; null for whoever is no advisor.</summary>
    public required int? OwnUses { get; init; }

    /// <summary>Everybody's; null where the user may not know.</summary>
    public required int? Uses { get; init; }
}
