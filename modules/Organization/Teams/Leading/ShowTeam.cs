using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>A team for its coordinators, its members and administrators; null for anybody else.</summary>
internal sealed record ShowTeam(Guid Id) : IRequest<TeamView?>;

internal sealed class ShowTeamHandler(OrganizationDbContext db, ICurrentUser user, IMediator mediator, LookNotes looks, TimeProvider clock)
    : IRequestHandler<ShowTeam, TeamView?>
{
    public async Task<TeamView?> Handle(ShowTeam query, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if (await FindAsync(query.Id, today, ct) is not { } team)
        {
            return null;
        }

        var coordinators = await db.CoordinatorsOfAsync(team.Id, today, ct);
        var times = await db.MembersOfAsync(team.Id, alsoFormer: team.MayLead, today, ct);
        await looks.WriteAsync(db, TeamActions.Viewed, team.Id, times.Select(row => row.AccountId), ct);
        return team with
        {
            Coordinators = [.. coordinators.Select(row => row.ToContact(team.MayLead, isThere: true))],
            Members = team.MayLead ? await WithStatesAsync(times, today, ct) : [.. times.Select(ToColleague)],
            Invitations = team.MayLead ? await db.InvitationsOfAsync(team.Id, ct) : [],
            Figures = team.MayLead ? await mediator.Send(new FindTeamFigures(team.Id, Month.Of(today).First, today), ct) : null,
        };
    }

    private Task<TeamView?> FindAsync(Guid id, DateOnly today, CancellationToken ct)
    {
        var me = user.Id;
        var (led, joined) = (db.TeamsLedBy(user, today).Select(team => team.Id), db.TeamsJoinedBy(user, today).Select(team => team.Id));
        return db.Teams
            .Where(team => team.Id == id && (led.Contains(team.Id) || joined.Contains(team.Id)))
            .Select(team => new TeamView
            {
                Id = team.Id,
                Name = team.Name,
                DepartementCode = team.DepartementCode,
                IsDepartementale = team.IsDepartementale,
                ArchivedOn = team.ArchivedOn,
                MayLead = led.Contains(team.Id),
                IsMember = joined.Contains(team.Id),
                IsCoordinator = db.LeadsOn(today).Any(lead => lead.TeamId == team.Id && lead.AccountId == me),
            })
            .SingleOrDefaultAsync(ct);
    }

    /// <summary>Whether a colleague works is the coordinators' business.</summary>
    private static TeamMember ToColleague(MemberRow row) => new()
    {
        Contact = row.ToContact(leads: false, isThere: true),
        State = MemberState.Active,
        FirstDay = row.FirstDay,
        LastDay = null,
        Times = 1,
        LastActivity = null,
        IsClosed = row.IsClosed,
    };

    private async Task<IReadOnlyList<TeamMember>> WithStatesAsync(List<MemberRow> times, DateOnly today, CancellationToken ct)
    {
        var people = times.GroupBy(row => row.AccountId).Select(rows => (Newest: rows.First(), Times: rows.Count())).ToList();
        var there = people.Select(one => one.Newest).Where(IsThere).Select(row => row.AccountId).ToList();
        var last = await mediator.Send(new FindLastActivities(there, today.AddYears(-1)), ct);
        return [.. people.Select(one => ToMember(one.Newest, one.Times))];

        bool IsThere(MemberRow row) => row.FirstDay <= today && (row.LastDay is null || row.LastDay >= today);

        TeamMember ToMember(MemberRow row, int count)
        {
            DateOnly? activity = last.TryGetValue(row.AccountId, out var day) ? day : null;
            return new()
            {
                Contact = row.ToContact(leads: true, IsThere(row)),
                State = IsThere(row) ? MemberStates.Of(row.FirstDay, activity, today) : MemberState.Former,
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
                Times = count,
                LastActivity = activity,
                IsClosed = row.IsClosed,
            };
        }
    }
}
