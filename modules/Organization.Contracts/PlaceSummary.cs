namespace ConseillerNumerique.Organization.Contracts;

/// <summary>What others show of a place.</summary>
public sealed record PlaceSummary(Guid PlaceId, string Name, string CommuneCode);
