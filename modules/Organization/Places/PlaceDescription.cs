namespace ConseillerNumerique.Organization.Places;

/// <summary>What a new place is opened with.</summary>
internal sealed record PlaceDescription
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }

    public bool IsItinerant { get; init; }
}
