using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>Brings an archived team back, empty: whoever was in it is invited again. Null: no such team.</summary>
internal sealed record ReopenTeam(Guid TeamId) : IRequest<TeamChange?>;

internal sealed class ReopenTeamHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ReopenTeam, TeamChange?>
{
    public async Task<TeamChange?> Handle(ReopenTeam command, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if (await db.TeamsLedBy(user, today).SingleOrDefaultAsync(one => one.Id == command.TeamId, ct) is not { } team)
        {
            return null;
        }

        if (team.ArchivedOn is not null)
        {
            db.Enqueue(notes.Of(TeamActions.Reopened, team.Id));
        }

        team.Reopen();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Changed at that very moment: the page shows what it is now.
        }

        return new(team.Id, team.Name);
    }
}
