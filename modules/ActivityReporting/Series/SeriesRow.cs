using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>A series in a list.</summary>
internal sealed record SeriesRow
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required SeriesPlan Plan { get; init; }

    public required int RosterCount { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>No session lies after that day.</summary>
    public required DateOnly EndsOn { get; init; }
}
