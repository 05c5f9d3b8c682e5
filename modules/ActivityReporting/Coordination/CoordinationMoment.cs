namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>What the rules measure a content against: who, and what day it is there.</summary>
internal sealed record CoordinationMoment
{
    public required Guid CoordinatorId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Where the coordinator works.</summary>
    public required DateOnly Today { get; init; }
}
