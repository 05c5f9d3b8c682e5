using System.Collections.Frozen;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.SharedKernel.Calendar;

/// <summary>Which day it is where the advisor works, and which months are over.</summary>
public static class BusinessCalendar
{
    private const string Mainland = "Europe/Paris";

    private static readonly FrozenDictionary<string, string> _overseas = new Dictionary<string, string>
    {
        ["971"] = "America/Guadeloupe",
        ["972"] = "America/Martinique",
        ["973"] = "America/Cayenne",
        ["974"] = "Indian/Reunion",
        ["975"] = "America/Miquelon",
        ["976"] = "Indian/Mayotte",
        ["977"] = "America/St_Barthelemy",
        ["978"] = "America/Marigot",
        ["986"] = "Pacific/Wallis",
        ["987"] = "Pacific/Tahiti",
        ["988"] = "Pacific/Noumea",
    }.ToFrozenDictionary();

    /// <summary>The scheme's first day: nothing happened before.</summary>
    public static DateOnly SchemeStart { get; } = new(2020, 11, 17);

    public static TimeZoneInfo Paris { get; } = TimeZoneInfo.FindSystemTimeZoneById(Mainland);

    /// <summary>The zone of an advisor is the one of the employer's commune.</summary>
    /// <exception cref="ArgumentException">The code has not the shape of a commune's.</exception>
    public static TimeZoneInfo ZoneOfCommune(string communeCode) =>
        ZoneOfDepartement(CommuneCodes.DepartementOf(communeCode));

    /// <summary>Europe/Paris for every code that is not overseas.</summary>
    public static TimeZoneInfo ZoneOfDepartement(string departementCode) =>
        _overseas.TryGetValue(departementCode, out var id) ? TimeZoneInfo.FindSystemTimeZoneById(id) : Paris;

    public static DateOnly TodayIn(TimeZoneInfo zone, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DayOf(clock.GetUtcNow().UtcDateTime, zone);
    }

    /// <summary>The day on the zone's calendar at that moment.</summary>
    /// <param name="utc">UTC, whatever its kind says: databases give back times without a kind.</param>
    /// <param name="zone">Whose calendar.</param>
    public static DateOnly DayOf(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(LocalTime(utc, zone));

    /// <returns>UTC, when the day begins there.</returns>
    public static DateTime StartOf(DateOnly day, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), zone);

    /// <summary>Over: the day is in a later month.</summary>
    public static bool IsClosed(Month month, DateOnly today) => month < Month.Of(today);

    public static Month LastClosedMonth(DateOnly today) => Month.Of(today).Previous;

    internal static DateTime LocalTime(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
}
