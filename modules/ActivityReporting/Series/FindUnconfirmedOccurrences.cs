using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>
/// One's own sessions that are over and neither confirmed nor cancelled, the oldest first: what the home page reminds of at
/// the end of the day, and what is missing before a month is closed. A session of today is over once its hour has passed where
/// the advisor works; one on a day that no contract covers could not be confirmed and is left out.
/// </summary>
/// <param name="Within">Only of these days; null: of the last twelve months.</param>
internal sealed record FindUnconfirmedOccurrences(Period? Within = null) : IRequest<IReadOnlyList<OccurrenceRow>>;

internal sealed class FindUnconfirmedOccurrencesHandler(ActivityReportingDbContext db, IMediator mediator, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FindUnconfirmedOccurrences, IReadOnlyList<OccurrenceRow>>
{
    private const int MonthsBack = 12;
    private const int Most = 200;

    public async Task<IReadOnlyList<OccurrenceRow>> Handle(FindUnconfirmedOccurrences query, CancellationToken ct)
    {
        var series = await db.WorkshopSeries.AsNoTracking().Of(user.Id).ToListAsync(ct);
        if (series.Count == 0 || await mediator.Send(new FindAdvisorAtWork(user.Id), ct) is not { } advisor)
        {
            return [];
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var today = BusinessCalendar.DayOf(now, advisor.ZoneAt(now));
        var within = query.Within ?? new Period(today.AddMonths(-MonthsBack), today.AddDays(1));
        return
        [
            .. (await db.SessionsAsync(series, ct))
                .Where(one => one.Occurrence.State == OccurrenceState.Planned && within.Contains(one.Occurrence.Day))
                .Where(one => advisor.Contracts.Any(contract => contract.Covers(one.Occurrence.Day)) && one.Occurrence.IsOver(advisor, now))
                .Take(Most)
                .Select(one => OccurrenceRow.Of(one.Series, one.Occurrence)),
        ];
    }
}
