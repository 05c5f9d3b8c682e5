using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>
/// An advisor's month so far beside the same days one month earlier. The partial view
/// <c>/Dashboard/MonthAtAGlance.cshtml</c> shows it.
/// </summary>
public sealed record MonthAtAGlance
{
    /// <summary>From the first of the month to today where the advisor works.</summary>
    public required Period Period { get; init; }

    public required GlanceFigures Now { get; init; }

    public required Period PeriodBefore { get; init; }

    public required GlanceFigures Before { get; init; }
}
