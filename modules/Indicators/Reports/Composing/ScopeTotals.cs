namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>The key figures of one scope and one period.</summary>
internal sealed record ScopeTotals
{
    public required long Activities { get; init; }

    public required long IndividualAttendances { get; init; }

    public required long OneOffAttendances { get; init; }

    public required long WorkshopAttendances { get; init; }

    public required long Workshops { get; init; }

    /// <summary>Once per session.</summary>
    public required long DurationMinutes { get; init; }

    public required long Anonymous { get; init; }

    /// <summary>Anonymous attendances known to be a first time.</summary>
    public required long FirstTime { get; init; }

    public long Attendances => IndividualAttendances + OneOffAttendances + WorkshopAttendances;
}
