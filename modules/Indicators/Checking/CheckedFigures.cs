using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Checking;

/// <summary>What a check looked at and found.</summary>
internal sealed record CheckedFigures
{
    /// <summary>How many were compared with their facts.</summary>
    public required int Activities { get; init; }

    public required int WrongFacts { get; init; }

    /// <summary>Whose totals, and those of their days, were added up anew.</summary>
    public required IReadOnlyList<Month> Months { get; init; }

    public required int WrongTotals { get; init; }
}
