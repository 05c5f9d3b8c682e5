using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Administering;

/// <summary>Has somebody lead a team no more; null: that person never did.</summary>
internal sealed record EndCoordination(Guid TeamId, Guid AccountId) : IRequest<TeamChange?>;

internal sealed class EndCoordinationHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<EndCoordination, TeamChange?>
{
    public async Task<TeamChange?> Handle(EndCoordination command, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var team = await db.Teams.SingleOrDefaultAsync(one => one.Id == command.TeamId, ct);
        var leads = await db.TeamCoordinators.Where(one => one.TeamId == command.TeamId && one.AccountId == command.AccountId).ToListAsync(ct);
        if (team is null || leads.Count == 0)
        {
            return null;
        }

        if (leads.Exists(one => one.LastDay is null || one.LastDay >= today))
        {
            db.Enqueue(notes.Of(TeamActions.CoordinatorEnded, team.Id, command.AccountId));
        }

        db.TeamCoordinators.RemoveRange(leads.Where(one => one.StandDown(today)));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A second click was faster: it is done.
        }

        return new(team.Id, team.Name);
    }
}
