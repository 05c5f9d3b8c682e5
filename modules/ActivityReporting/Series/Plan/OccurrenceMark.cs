namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>What became of one session, known by the day it was planned for. One that goes as planned has no mark.</summary>
internal sealed record OccurrenceMark
{
    public required DateOnly PlannedOn { get; init; }

    /// <summary>Null: on its day.</summary>
    public DateOnly? MovedTo { get; init; }

    /// <summary>Set with <see cref="MovedTo"/>.</summary>
    public TimeOnly? MovedStart { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>The activity that it became.</summary>
    public Guid? ActivityId { get; init; }

    /// <summary>Set with <see cref="ActivityId"/>: a change of the plan does not touch what took place.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <inheritdoc cref="HeldOn"/>
    public TimeOnly? HeldAt { get; init; }

    /// <summary>How often it became an activity; more than once when the one before was deleted.</summary>
    public int Confirmations { get; init; }

    /// <summary>+1 for each change: what calendars compare.</summary>
    public int Changes { get; init; }
}
