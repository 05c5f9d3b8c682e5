using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>When a session is, on the clock of everybody.</summary>
internal static class Moments
{
    /// <summary>
    /// A time that the clocks jump over in spring is an hour later; one that comes twice in autumn is the first.
    /// </summary>
    /// <param name="local">By the clocks of the zone.</param>
    /// <param name="zone">Where the clocks hang.</param>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(time))
        {
            time = time.AddHours(1);
        }

        return zone.IsAmbiguousTime(time)
            ? DateTime.SpecifyKind(time - zone.GetAmbiguousTimeOffsets(time).Max(), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(time, zone);
    }

    /// <summary>Its last minute has passed where the advisor works.</summary>
    public static bool IsOver(this Occurrence occurrence, AdvisorAtWork advisor, DateTime now) =>
        ToUtc(occurrence.Start, advisor.ZoneOn(occurrence.Day, now)).AddMinutes(occurrence.DurationMinutes) <= now;
}
