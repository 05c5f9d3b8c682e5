namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>A département, or a territory overseas that stands as one (975 to 989).</summary>
public sealed record Departement
{
    /// <summary>« 26 », « 2A », « 971 ».</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string RegionCode { get; init; }
}
