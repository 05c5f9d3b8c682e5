namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>One session of a series.</summary>
internal sealed record Occurrence
{
    public required Guid SeriesId { get; init; }

    /// <summary>What it is known by, wherever it was moved to.</summary>
    public required DateOnly PlannedOn { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>By the clocks where the advisor works.</summary>
    public required TimeOnly StartsAt { get; init; }

    public required int DurationMinutes { get; init; }

    public bool IsMoved { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>The activity that it became.</summary>
    public Guid? ActivityId { get; init; }

    /// <summary>The plan of today has it; false: the plan has changed since it took place.</summary>
    public bool IsPlanned { get; init; } = true;

    /// <summary>How often it became an activity.</summary>
    public int Confirmations { get; init; }

    /// <summary>+1 for each change of this one session.</summary>
    public int Changes { get; init; }

    public OccurrenceState State => ActivityId is not null ? OccurrenceState.Confirmed
        : IsCancelled ? OccurrenceState.Cancelled
        : OccurrenceState.Planned;

    public DateTime Start => Day.ToDateTime(StartsAt);

    public DateTime End => Start.AddMinutes(DurationMinutes);

    /// <summary>The activity was deleted: the session waits again.</summary>
    public Occurrence Reopened() => this with { ActivityId = null };
}
