using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>
/// A month so far beside the same days one month earlier. The partial view
/// <c>/Dashboard/MonthAtAGlance.cshtml</c> shows it.
/// </summary>
public sealed record MonthAtAGlance
{
    /// <summary>Whose: a team, a structure, a territory; null for the advisor's own.</summary>
    public string? Of { get; init; }

    /// <summary>Of the page with all the figures.</summary>
    public required string Path { get; init; }

    /// <summary>From the first of the month to today; what leaves the team, the last closed month.</summary>
    public required Period Period { get; init; }

    public required GlanceFigures Now { get; init; }

    public required Period PeriodBefore { get; init; }

    public required GlanceFigures Before { get; init; }
}
