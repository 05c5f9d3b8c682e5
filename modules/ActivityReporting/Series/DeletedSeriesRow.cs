namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>A line of the deleted ones.</summary>
internal sealed record DeletedSeriesRow
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The day of its last session.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DeletedAt { get; init; }
}
