using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Teams;

/// <summary>
/// A team's members as scopes, each on its days in the team: who came back has two spans, which share no day, so that an
/// activity counts once.
/// </summary>
internal sealed class TeamSpans(IMediator mediator, ShortKeys keys)
{
    public async Task<IReadOnlyList<ScopeSpan>> FindAsync(Guid teamId, Period period, CancellationToken ct)
    {
        var intervals = await mediator.Send(new FindTeamMemberships(teamId, period.From, period.To), ct);
        await keys.LoadAsync(intervals.Select(interval => interval.AdvisorId), ct);
        return
        [
            .. from interval in intervals
               where keys.OrNone(interval.AdvisorId) != ShortKeys.None
               let days = period.And(Days(interval))
               where days is not null
               select new ScopeSpan(new(TotalScopeKind.Advisor, keys[interval.AdvisorId]), days == period ? null : days),
        ];
    }

    private static Period Days(MembershipInterval interval) => new(interval.FirstDay, interval.LastDay ?? DateOnly.MaxValue);
}
