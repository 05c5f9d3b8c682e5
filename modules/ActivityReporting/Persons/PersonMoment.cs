using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What the rules measure a content against: whose person, and what day it is.</summary>
internal sealed record PersonMoment
{
    public required Guid AdvisorId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Where the advisor works now.</summary>
    public required DateOnly Today { get; init; }

    public required Communes Communes { get; init; }
}
