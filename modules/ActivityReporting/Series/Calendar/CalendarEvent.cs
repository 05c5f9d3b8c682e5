namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>One session, as calendars know it.</summary>
internal sealed record CalendarEvent
{
    /// <summary>The same for ever, wherever the session is moved to.</summary>
    public required string Uid { get; init; }

    /// <summary>+1 at least for each change.</summary>
    public required int Sequence { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Start { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime End { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    public required string Summary { get; init; }

    public string? Location { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute.</summary>
    public string? Url { get; init; }

    public bool IsCancelled { get; init; }
}
