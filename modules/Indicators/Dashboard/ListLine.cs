namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>One line of a list: its attendances in the period, one month and one year earlier.</summary>
internal sealed record ListLine
{
    public required string Label { get; init; }

    /// <summary>In small letters after the label.</summary>
    public string? Detail { get; init; }

    public required long Now { get; init; }

    public required long MonthEarlier { get; init; }

    public required long YearEarlier { get; init; }

    /// <summary>« Non communiqué », or what remains beside the lines.</summary>
    public bool IsRest { get; init; }

    public bool IsEmpty => Now == 0 && MonthEarlier == 0 && YearEarlier == 0;
}
