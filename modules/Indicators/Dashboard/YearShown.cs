using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The year that a period is, whole or as far as it has come: only then have targets and a sum since January a sense.</summary>
internal static class YearShown
{
    /// <summary>Null for any other period.</summary>
    public static int? Of(Period period, DateOnly today) =>
        period.From == new DateOnly(period.To.Year, 1, 1)
            && (period.To == Period.OfYear(period.To.Year).To || period.To == today)
                ? period.To.Year
                : null;

    /// <summary>« 20,5 % »: how much of a running year is over; null of a year that is.</summary>
    public static string? PassedShare(Period period)
    {
        var year = Period.OfYear(period.To.Year);
        return period.To == year.To ? null : SharedKernel.FrenchNumbers.Percent(SharedKernel.Percentages.Share(period.Days, year.Days));
    }
}
