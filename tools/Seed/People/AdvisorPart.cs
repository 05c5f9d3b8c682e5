using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.Seed.People;

/// <summary>An advisor, as the draws of activities need to know them.</summary>
internal sealed record AdvisorPart
{
    /// <summary>From 0, over all advisors: seeds the draws.</summary>
    public required int Number { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The most used first.</summary>
    public required IReadOnlyList<Guid> Places { get; init; }

    /// <summary>Around the employer: stops of a bus, homes.</summary>
    public required IReadOnlyList<Commune> Around { get; init; }
}
