using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One's own series with its sessions.</summary>
internal sealed record SeriesView
{
    public required Kept<SeriesContent> Kept { get; init; }

    /// <summary>By day.</summary>
    public required IReadOnlyList<Occurrence> Occurrences { get; init; }

    /// <summary>Moved sessions that a change of the plan left without their day.</summary>
    public required int LostMoves { get; init; }

    public Occurrence? Find(DateOnly plannedOn) => Occurrences.FirstOrDefault(one => one.PlannedOn == plannedOn);
}
