using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The attendances of one type in one month.</summary>
internal readonly record struct MonthSum
{
    /// <summary>202611 is November 2026.</summary>
    public required int Month { get; init; }

    public required ActivityType Type { get; init; }

    public required int Attendances { get; init; }
}
