using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>A month that is over, as it may be shown.</summary>
internal sealed record MonthOfFeelings
{
    public required Month Month { get; init; }

    public required ShownCounts Easier { get; init; }

    public required ShownCounts Alone { get; init; }

    public required ShownCounts Calmer { get; init; }

    /// <summary>False: too few answered.</summary>
    public bool IsShown => (Easier.Total ?? Alone.Total ?? Calmer.Total) is not null;
}
