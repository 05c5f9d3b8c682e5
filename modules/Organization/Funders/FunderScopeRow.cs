using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>A scope of a funder with its days.</summary>
internal sealed record FunderScopeRow : IDated
{
    public required FunderScope Scope { get; init; }

    /// <summary>« Drôme (26) », « Auvergne-Rhône-Alpes », « CCAS de Crest ».</summary>
    public string Name { get; init; } = "";

    public required DateOnly FirstDay { get; init; }

    public required DateOnly? LastDay { get; init; }
}
