namespace ConseillerNumerique.Organization.Contracts;

/// <summary>A place on the public map.</summary>
public sealed record PlaceOnMap
{
    public required Guid PlaceId { get; init; }

    /// <summary>All the ids that others may name it by: its own, and those of places merged into it.</summary>
    public required IReadOnlyList<Guid> Ids { get; init; }

    public required string Name { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }
}
