using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>How much happens on a day: nothing on Sundays and holidays, little on Saturdays and in August.</summary>
internal sealed class WorkingDays
{
    private const int SaturdayWeight = 4;
    private const int LeavePercent = 6;
    private const int SummerLeavePercent = 35;

    private static readonly int[] WeekdayWeights = [0, 100, 105, 90, 105, 90, SaturdayWeight];
    private static readonly int[] MonthPercents = [100, 96, 104, 98, 96, 100, 78, 38, 104, 108, 106, 84];

    private readonly HashSet<DateOnly> _holidays;

    public WorkingDays(Window window) =>
        _holidays = [.. Enumerable.Range(window.FirstDay.Year, window.Day.Year - window.FirstDay.Year + 2).SelectMany(PublicHolidays.In)];

    /// <summary>0 when nobody works.</summary>
    public int WeightOf(DateOnly day) =>
        _holidays.Contains(day) ? 0 : WeekdayWeights[(int)day.DayOfWeek] * MonthPercents[day.Month - 1] / 100;

    /// <summary>The advisor is on holiday that week.</summary>
    public static bool IsOnLeave(int advisor, DateOnly day)
    {
        var week = day.DayNumber / 7;
        var percent = IsHolidaySeason(day) ? SummerLeavePercent : LeavePercent;
        return (uint)Seeds.For(Purpose.Leave, advisor, week) % 100 < percent;
    }

    /// <summary>The day itself, or the next one on which offices are open.</summary>
    public DateOnly OpenFrom(DateOnly day)
    {
        while (WeightOf(day) <= SaturdayWeight)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static bool IsHolidaySeason(DateOnly day) =>
        day is { Month: 8 } or { Month: 7, Day: > 14 } or { Month: 12, Day: > 21 };
}
