using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>The time that the activities fill: whole months, then the days before the one that they are seen from.</summary>
internal sealed record Window
{
    /// <summary>Nothing happens on this day any more: whoever opens the data in its morning finds nothing from its evening.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whole months before the one that runs.</summary>
    public required int Months { get; init; }

    public DateOnly FirstDay => Month.Of(Day).AddMonths(-Months).First;

    public DateOnly LastDay => Day.AddDays(-1);

    /// <summary>UTC; everything was entered before.</summary>
    public DateTime End => AtInParis(Day, TimeOnly.MinValue);

    /// <summary>The running month too, unless it begins with the day.</summary>
    public IReadOnlyList<Month> AllMonths => [.. new Period(FirstDay, LastDay).Months()];

    /// <returns>UTC.</returns>
    public static DateTime AtInParis(DateOnly day, TimeOnly time) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), BusinessCalendar.Paris);
}
