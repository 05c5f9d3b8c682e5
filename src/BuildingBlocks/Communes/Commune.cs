namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>A commune of today, or an arrondissement of Paris, Lyon or Marseille.</summary>
public sealed record Commune
{
    /// <summary>INSEE's, as text: « 26108 », « 2A004 », « 97105 ».</summary>
    public required string Code { get; init; }

    /// <summary>As INSEE writes it, with the straight apostrophe.</summary>
    public required string Name { get; init; }

    /// <summary>Five digits each; empty for the southern lands, where no post is delivered.</summary>
    public required IReadOnlyList<string> PostalCodes { get; init; }

    public required string DepartementCode { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>SIREN of the EPCI with its own taxes; null where there is none.</summary>
    public required string? EpciCode { get; init; }

    /// <summary>INSEE's legal population; 0 where nobody is counted.</summary>
    public required int Population { get; init; }

    /// <summary>
    /// What a form puts in its field: « Crest (26400) », and « Paris (75) » where there is not one postal code.
    /// <see cref="Communes.ParseTyped"/> gives the same commune back.
    /// </summary>
    public string Label => $"{Name} ({(PostalCodes.Count == 1 ? PostalCodes[0] : DepartementCode)})";
}
