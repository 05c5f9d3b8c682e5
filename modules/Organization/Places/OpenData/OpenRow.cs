using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <param name="Commune">Null: no longer known.</param>
internal sealed record OpenRow(Place Place, string Employer, Commune? Commune);
