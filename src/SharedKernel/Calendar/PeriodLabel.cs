namespace ConseillerNumerique.SharedKernel.Calendar;

/// <summary>A period in French words, without saying twice what both ends share.</summary>
internal static class PeriodLabel
{
    public static string Of(Period period) => period.IsWholeMonths ? OfMonths(period) : OfDays(period);

    private static string OfMonths(Period period)
    {
        var (first, last) = (Month.Of(period.From), Month.Of(period.To));
        return first == last ? first.Label
            : first.Year != last.Year ? $"{first.Label} à {last.Label}"
            : (first.Number, last.Number) == (1, 12) ? FormattableString.Invariant($"année {first.Year}")
            : $"{FrenchDates.MonthName(first.Number)} à {last.Label}";
    }

    private static string OfDays(Period period)
    {
        var (from, to) = (period.From, period.To);
        if (from == to)
        {
            return $"le {FrenchDates.Day(from)}";
        }

        var start = Month.Of(from) == Month.Of(to) ? FrenchDates.DayNumber(from)
            : from.Year == to.Year ? FrenchDates.DayAndMonth(from)
            : FrenchDates.Day(from);
        return $"du {start} au {FrenchDates.Day(to)}";
    }
}
