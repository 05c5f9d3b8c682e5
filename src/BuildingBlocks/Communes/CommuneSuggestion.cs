namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>One line of the autocomplete.</summary>
internal sealed record CommuneSuggestion
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What the field is filled with.</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<string> PostalCodes { get; init; }

    /// <summary>Its name: tells namesakes apart.</summary>
    public required string Departement { get; init; }
}
