using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Teams;

/// <summary>Adds up days, each of which is in the team or is not: intervals that met would still count it once.</summary>
internal sealed class FindTeamFiguresHandler(IndicatorsDbContext db, IMediator mediator) : IRequestHandler<FindTeamFigures, TeamFigures>
{
    /// <summary>A database takes only so many parameters at once.</summary>
    private const int IdsPerQuery = 1_000;

    public async Task<TeamFigures> Handle(FindTeamFigures request, CancellationToken cancellationToken)
    {
        var intervals = await mediator.Send(new FindTeamMemberships(request.TeamId, request.From, request.To), cancellationToken);
        var byAdvisor = intervals.ToLookup(interval => interval.AdvisorId);
        var (activities, attendances, minutes) = (0, 0, 0L);
        foreach (var advisors in byAdvisor.Select(one => one.Key).Chunk(IdsPerQuery))
        {
            await foreach (var day in DaysOf(advisors, request).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (byAdvisor[day.AdvisorId].Any(interval => interval.Covers(day.Date)))
                {
                    activities += day.Activities;
                    attendances += day.Attendances;
                    minutes += day.Minutes;
                }
            }
        }

        return new() { Activities = activities, Attendances = attendances, DurationMinutes = minutes };
    }

    private IQueryable<AdvisorDay> DaysOf(Guid[] advisors, FindTeamFigures request)
    {
        var (first, last) = (ActivityFact.MonthNumber(request.From), ActivityFact.MonthNumber(request.To));
        return db.ActivityFacts
            .Where(fact => advisors.Contains(fact.AdvisorId)
                && fact.Month >= first && fact.Month <= last // what the index has
                && fact.Date >= request.From && fact.Date <= request.To
                && !fact.Deleted)
            .GroupBy(fact => new { fact.AdvisorId, fact.Date })
            .Select(day => new AdvisorDay(
                day.Key.AdvisorId, day.Key.Date, day.Count(), day.Sum(fact => fact.Attendances), day.Sum(fact => fact.DurationMinutes)));
    }

    private sealed record AdvisorDay(Guid AdvisorId, DateOnly Date, int Activities, int Attendances, int Minutes);
}
