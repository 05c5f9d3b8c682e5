namespace ConseillerNumerique.SharedKernel.Calendar;

/// <summary>
/// The eleven holidays of the whole country (Code du travail, L3133-1); not those of one département.
/// </summary>
public static class PublicHolidays
{
    private const int EasterMonday = 1;
    private const int Ascension = 39;
    private const int WhitMonday = 50;

    /// <summary>In the order of the year.</summary>
    /// <param name="year">1583 to 9999, the Gregorian calendar.</param>
    public static IReadOnlyList<DateOnly> In(int year)
    {
        var easter = EasterSunday(year);
        DateOnly[] days =
        [
            new(year, 1, 1),
            easter.AddDays(EasterMonday),
            new(year, 5, 1),
            new(year, 5, 8),
            easter.AddDays(Ascension),
            easter.AddDays(WhitMonday),
            new(year, 7, 14),
            new(year, 8, 15),
            new(year, 11, 1),
            new(year, 11, 11),
            new(year, 12, 25),
        ];
        Array.Sort(days);
        return days;
    }

    public static bool Contains(DateOnly day) => In(day.Year).Contains(day);

    /// <summary>
    /// The Gregorian computus: the Sunday after the full moon of the Church's calendar on or after 21 March.
    /// </summary>
    internal static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var yearOfMoonCycle = year % 19;
        var skippedLeapDays = century - century / 4;
        var moonCorrection = (8 * century + 13) / 25;
        var age = (19 * yearOfMoonCycle + skippedLeapDays - moonCorrection + 15) % 30;

        // Two ages of the moon would put the full moon a day too late or on the same day twice in one cycle.
        var daysToFullMoon = age == 29 || (age == 28 && yearOfMoonCycle > 10) ? age - 1 : age;
        var fullMoon = new DateOnly(year, 3, 21).AddDays(daysToFullMoon);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }
}
