using System.Text.Json.Serialization;

namespace ConseillerNumerique.SharedKernel.Calendar;

/// <summary>Days from one to another, both included.</summary>
public readonly record struct Period
{
    private const int MonthsInYear = 12;
    private const int EarliestTypedYear = 1900;
    private const int LatestTypedYear = 2200;

    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    [JsonConstructor]
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period ends on its first day or later.", nameof(to));
        }

        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>How many days; at least 1.</summary>
    [JsonIgnore]
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>True from the first of a month to the last of a month, the same one or a later one.</summary>
    [JsonIgnore]
    public bool IsWholeMonths => From.Day == 1 && To == Month.Of(To).Last;

    /// <summary>« octobre 2026 », « du 1er au 22 novembre 2026 », « le 3 mai 2026 », « année 2026 ».</summary>
    [JsonIgnore]
    public string Label => PeriodLabel.Of(this);

    /// <summary>
    /// For days that a person typed: both given, in order, and the years 1900 to 2200, so that a slip like 0206
    /// is refused and no later reckoning leaves the calendar.
    /// </summary>
    public static bool TryCreate(DateOnly? from, DateOnly? to, out Period period)
    {
        period = default;
        if (from is not { } first || to is not { } last || last < first
            || first.Year < EarliestTypedYear || last.Year > LatestTypedYear)
        {
            return false;
        }

        period = new Period(first, last);
        return true;
    }

    public static Period OfDay(DateOnly day) => new(day, day);

    public static Period OfMonth(Month month) => month.Period;

    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static Period MonthToDate(DateOnly today) => new(Month.Of(today).First, today);

    public static Period YearToDate(DateOnly today) => new(new DateOnly(today.Year, 1, 1), today);

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Every month that holds a day of the period, in order.</summary>
    public IEnumerable<Month> Months()
    {
        var last = Month.Of(To);
        for (var month = Month.Of(From); month <= last; month = month.Next)
        {
            yield return month;
        }
    }

    /// <inheritdoc cref="Earlier" />
    public Period OneMonthEarlier() => Earlier(1);

    /// <inheritdoc cref="Earlier" />
    public Period OneYearEarlier() => Earlier(MonthsInYear);

    /// <summary>
    /// What the period is compared with: whole months with whole months, other days with the same days,
    /// where the 31st becomes the last day of a shorter month.
    /// </summary>
    private Period Earlier(int months)
    {
        var to = IsWholeMonths ? Month.Of(To).AddMonths(-months).Last : To.AddMonths(-months);
        return new Period(From.AddMonths(-months), to);
    }
}
