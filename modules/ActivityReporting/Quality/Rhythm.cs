using System.Globalization;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>On which days of the week an advisor usually notes something, from the weeks before a month.</summary>
internal static class Rhythm
{
    public const int Weeks = 8;
    public const int Days = Weeks * 7;

    /// <summary>Of the weeks that had that day, three of four, and no fewer than four.</summary>
    private const int FewestWeeks = 4;

    /// <param name="worked">Days with an activity, of the weeks before and of the month.</param>
    /// <param name="month">Looked at.</param>
    /// <param name="until">The last day that is over.</param>
    /// <param name="isEmployed">Whether a contract covers the day.</param>
    public static IEnumerable<Finding> Missing(IReadOnlySet<DateOnly> worked, Month month, DateOnly until, Func<DateOnly, bool> isEmployed)
    {
        var before = Enumerable.Range(1, Days).Select(back => month.First.AddDays(-back)).Where(day => !PublicHolidays.Contains(day));
        var usual = before
            .GroupBy(day => day.DayOfWeek)
            .Where(days => days.Count(worked.Contains) is var count && count >= FewestWeeks && count * 4 >= days.Count() * 3)
            .Select(days => days.Key)
            .ToHashSet();
        return Enumerable.Range(0, month.Last.Day).Select(month.First.AddDays)
            .Where(day => day <= until && usual.Contains(day.DayOfWeek) && !worked.Contains(day) && !PublicHolidays.Contains(day) && isEmployed(day))
            .Select(day => new Finding
            {
                Kind = QualityKind.MissingDay,
                Key = day.ToString("O", CultureInfo.InvariantCulture),
                Text = $"Le {FrenchDates.Long(day)}",
                Why = $"Vous notez d’habitude quelque chose le {FrenchDates.WeekdayName(day.DayOfWeek)}.",
                Day = day,
            });
    }
}
