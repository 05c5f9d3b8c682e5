namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>A team's counts; each activity once, however often its advisor came and went.</summary>
public sealed record TeamFigures
{
    /// <summary>A1.</summary>
    public required int Activities { get; init; }

    /// <summary>A2.</summary>
    public required int Attendances { get; init; }

    /// <summary>T1, in minutes.</summary>
    public required long DurationMinutes { get; init; }
}
