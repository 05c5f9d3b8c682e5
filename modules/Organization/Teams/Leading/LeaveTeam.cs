using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>
/// Leaves a team, as a member and as a coordinator; one at work keeps a coordinator. Null: one never had to do with it.
/// Done twice, it is done once.
/// </summary>
internal sealed record LeaveTeam(Guid TeamId) : IRequest<Result<TeamChange>?>;

internal sealed class LeaveTeamHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<LeaveTeam, Result<TeamChange>?>
{
    private const int MaxAttempts = 3;

    public async Task<Result<TeamChange>?> Handle(LeaveTeam command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await LeaveAsync(command, isAgain: attempt > 1, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear(); // a second click, or another coordinator, was faster: judge anew
            }
        }
    }

    private async Task<Result<TeamChange>?> LeaveAsync(LeaveTeam command, bool isAgain, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var times = await db.TeamMemberships.Where(one => one.TeamId == command.TeamId && one.AdvisorId == user.Id).ToListAsync(ct);
        var leads = await db.TeamCoordinators.Where(one => one.TeamId == command.TeamId && one.AccountId == user.Id).ToListAsync(ct);
        if (times.Count == 0 && leads.Count == 0 && !isAgain) // again: the other click took the rows away
        {
            return null;
        }

        var team = await db.Teams.SingleAsync(one => one.Id == command.TeamId, ct);
        var leading = leads.Exists(one => one.LastDay is null || one.LastDay >= today);
        if (leading && team.ArchivedOn is null && user.Is(Role.Coordinator) && !await OthersLeadAsync(team, today, ct))
        {
            return (Result<TeamChange>)TeamRefusals.LastCoordinator;
        }

        if (leading)
        {
            team.LoseCoordinator();
        }

        if (leading || times.Exists(one => one.LastDay is null || one.LastDay >= today))
        {
            db.Enqueue(notes.Of(TeamActions.Left, team.Id, user.Id));
        }

        db.TeamMemberships.RemoveRange(times.Where(one => one.Leave(today)));
        db.TeamCoordinators.RemoveRange(leads.Where(one => one.StandDown(today)));
        await db.SaveChangesAsync(ct);
        return (Result<TeamChange>)new TeamChange(team.Id, team.Name);
    }

    private Task<bool> OthersLeadAsync(Team team, DateOnly today, CancellationToken ct) =>
        db.LeadsOn(today).AnyAsync(one => one.TeamId == team.Id && one.AccountId != user.Id, ct);
}
