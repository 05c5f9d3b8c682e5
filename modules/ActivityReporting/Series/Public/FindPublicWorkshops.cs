using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series.Public;

/// <summary>
/// What advisors announce in a place that is on the public map, of the next three months: only while they work there. A
/// cancelled session stays, and says so.
/// </summary>
internal sealed record FindPublicWorkshops(PlaceOnMap Place) : IRequest<IReadOnlyList<PublicWorkshop>>;

internal sealed class FindPublicWorkshopsHandler(ActivityReportingDbContext db, IMediator mediator, TimeProvider clock)
    : IRequestHandler<FindPublicWorkshops, IReadOnlyList<PublicWorkshop>>
{
    private const int DaysAhead = 92;
    private const int MostSeries = 100;
    private const int MostSessions = 150;

    public async Task<IReadOnlyList<PublicWorkshop>> Handle(FindPublicWorkshops query, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = BusinessCalendar.DayOf(now, BusinessCalendar.ZoneOfCommune(query.Place.CommuneCode));
        var ids = query.Place.Ids;
        var series = await db.WorkshopSeries.AsNoTracking().IgnoreAutoIncludes()
            .Where(one => one.IsPublic && one.DeletedAt == null && one.PlaceId != null && ids.Contains(one.PlaceId.Value) && one.EndsOn >= today)
            .OrderBy(one => one.EndsOn).ThenBy(one => one.Id)
            .Take(MostSeries)
            .ToListAsync(ct);
        var found = new List<PublicWorkshop>();
        foreach (var mine in series.GroupBy(one => one.AdvisorId))
        {
            // One question for each advisor of one place: a handful, and Organization remembers the answers.
            if (await mediator.Send(new FindAdvisorAtWork(mine.Key), ct) is { } advisor)
            {
                found.AddRange((await db.SessionsAsync(mine, ct))
                    .Where(one => one.Occurrence.Day <= today.AddDays(DaysAhead) && IsThere(advisor, query.Place, one.Occurrence.Day))
                    .Where(one => one.Occurrence.State != OccurrenceState.Confirmed && !one.Occurrence.IsOver(advisor, now))
                    .Select(one => new PublicWorkshop { Title = one.Series.Title, Level = one.Series.Level, Text = one.Series.PublicText, Occurrence = one.Occurrence }));
            }
        }

        return [.. found.OrderBy(one => one.Occurrence.Start).ThenBy(one => one.Title, StringComparer.Ordinal).Take(MostSessions)];
    }

    private static bool IsThere(AdvisorAtWork advisor, PlaceOnMap place, DateOnly day) =>
        advisor.Contracts.Any(contract => contract.Covers(day)) && advisor.Places.Any(one => one.PlaceId == place.PlaceId && one.Covers(day));
}
