using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>
/// When a series takes place, as typed or as kept; null where nothing was said. Days and hours are those of the clocks
/// where the advisor works: a change to summer time moves nothing.
/// </summary>
internal sealed record SeriesPlan
{
    public const int MostWeeks = 12;
    public const int MostYears = 2;

    private const int DaysInWeek = 7;

    public Repeat Repeat { get; init; }

    /// <summary>1 for each week; weekly only.</summary>
    public int? EveryWeeks { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Monthly only.</summary>
    public WeekOfMonth? WeekOfMonth { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public TimeOnly? StartsAt { get; init; }

    /// <summary>Lines of days without a session, as <see cref="ClosedDays"/> reads them.</summary>
    public string Closed { get; init; } = "";

    /// <summary>No session on a holiday of the whole country.</summary>
    public bool SkipsHolidays { get; init; }

    /// <summary>Of a plan that breaks no rule, in order.</summary>
    public IEnumerable<DateOnly> Days()
    {
        var closed = ClosedDays.Read(Closed).Periods;
        return Regular().Where(day => !closed.Any(period => period.Contains(day)) && !(SkipsHolidays && PublicHolidays.Contains(day)));
    }

    private IEnumerable<DateOnly> Regular()
    {
        var (first, last, weekday) = (FirstDay!.Value, LastDay!.Value, Weekday!.Value); // the rules have asked for them
        return Repeat == Repeat.Weekly
            ? Weekly(first, last, weekday, EveryWeeks ?? 1)
            : new Period(first, last).Months().Select(month => InMonth(month, weekday)).OfType<DateOnly>().Where(day => first <= day && day <= last);
    }

    /// <summary>Counted from the first such weekday on, not by the numbers of weeks: a year may have 53.</summary>
    private static IEnumerable<DateOnly> Weekly(DateOnly first, DateOnly last, DayOfWeek weekday, int every)
    {
        for (var day = OnOrAfter(first, weekday); day <= last; day = day.AddDays(DaysInWeek * every))
        {
            yield return day;
        }
    }

    private DateOnly? InMonth(Month month, DayOfWeek weekday)
    {
        if (WeekOfMonth == Plan.WeekOfMonth.Last)
        {
            return OnOrAfter(month.Last.AddDays(1 - DaysInWeek), weekday);
        }

        var weeks = (int)WeekOfMonth!.Value - 1; // the rules have asked for it
        var day = OnOrAfter(month.First, weekday).AddDays(DaysInWeek * weeks);
        return day <= month.Last ? day : null;
    }

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(((int)weekday - (int)day.DayOfWeek + DaysInWeek) % DaysInWeek);
}
