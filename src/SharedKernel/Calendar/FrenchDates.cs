using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConseillerNumerique.SharedKernel.Calendar;

/// <summary>Days and times in French, the same on every machine whatever its culture.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The long form of a date; no type is meant.")]
public static class FrenchDates
{
    private static readonly string[] _months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly string[] _weekdays =
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>« jeudi 19 novembre 2026 ».</summary>
    public static string Long(DateOnly day) => $"{WeekdayName(day.DayOfWeek)} {Day(day)}";

    /// <summary>« 19 novembre 2026 », « 1er novembre 2026 ».</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{DayAndMonth(day)} {day.Year}");

    /// <summary>« 19 novembre », « 1er novembre ».</summary>
    public static string DayAndMonth(DateOnly day) => $"{DayNumber(day)} {MonthName(day.Month)}";

    /// <summary>« 19/11/2026 ».</summary>
    public static string Numeric(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>« 9 h 05 », with no-break spaces.</summary>
    public static string Time(TimeOnly time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour}\u00A0h\u00A0{time.Minute:00}");

    /// <summary>« 5 novembre 2026 à 6 h 00 », by the clocks of the zone.</summary>
    /// <param name="utc">UTC, whatever its kind says.</param>
    /// <param name="zone">Where the clock hangs.</param>
    public static string Moment(DateTime utc, TimeZoneInfo zone)
    {
        var local = BusinessCalendar.LocalTime(utc, zone);
        return $"{Day(DateOnly.FromDateTime(local))} à {Time(TimeOnly.FromDateTime(local))}";
    }

    /// <summary>1 gives « janvier ».</summary>
    public static string MonthName(int number) => _months[number - 1];

    public static string WeekdayName(DayOfWeek day) => _weekdays[(int)day];

    /// <summary>« 1er », « 22 ».</summary>
    internal static string DayNumber(DateOnly day) =>
        day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);
}
