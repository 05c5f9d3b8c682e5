using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>Whose series a query may see, and their sessions as they stand.</summary>
internal static class OwnSeries
{
    public static IQueryable<WorkshopSeries> Of(this IQueryable<WorkshopSeries> series, Guid advisorId) =>
        series.Where(one => one.AdvisorId == advisorId && one.DeletedAt == null);

    /// <summary>The sessions of these series, by day; one whose activity was deleted waits again.</summary>
    public static async Task<IReadOnlyList<(WorkshopSeries Series, Occurrence Occurrence)>> SessionsAsync(
        this ActivityReportingDbContext db, IEnumerable<WorkshopSeries> series, CancellationToken ct)
    {
        var all = series.SelectMany(one => one.Occurrences().Select(occurrence => (Series: one, Occurrence: occurrence))).ToList();
        var ids = all.Select(one => one.Occurrence.ActivityId).OfType<Guid>().ToList();
        List<Guid> kept = ids.Count == 0
            ? []
            : await db.Activities.Where(one => EF.Parameter(ids).Contains(one.Id) && one.DeletedAt == null).Select(one => one.Id).ToListAsync(ct);
        var there = kept.ToHashSet();
        return
        [
            .. all
                .Select(one => one.Occurrence.ActivityId is { } id && !there.Contains(id) ? (one.Series, Occurrence: one.Occurrence.Reopened()) : one)
                .Where(one => one.Occurrence.IsPlanned || one.Occurrence.ActivityId is not null)
                .OrderBy(one => one.Occurrence.Start).ThenBy(one => one.Series.Id),
        ];
    }

    /// <summary>The zone of the employer under whose contract the day lies; else of where the advisor works now.</summary>
    /// <param name="advisor">At work.</param>
    /// <param name="day">Of a session.</param>
    /// <param name="now">UTC.</param>
    public static TimeZoneInfo ZoneOn(this AdvisorAtWork advisor, DateOnly day, DateTime now) =>
        advisor.Contracts.LastOrDefault(contract => contract.Covers(day)) is { } contract
            ? BusinessCalendar.ZoneOfCommune(contract.EmployerCommuneCode)
            : advisor.ZoneAt(now);
}
