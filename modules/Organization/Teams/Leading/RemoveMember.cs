using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>Takes a member out of a team that one leads; null: nobody of that id was ever in it.</summary>
internal sealed record RemoveMember(Guid TeamId, Guid AdvisorId) : IRequest<TeamChange?>;

internal sealed class RemoveMemberHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<RemoveMember, TeamChange?>
{
    public async Task<TeamChange?> Handle(RemoveMember command, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var team = await db.TeamsLedBy(user, today).SingleOrDefaultAsync(one => one.Id == command.TeamId, ct);
        var times = await db.TeamMemberships.Where(one => one.TeamId == command.TeamId && one.AdvisorId == command.AdvisorId).ToListAsync(ct);
        if (team is null || times.Count == 0)
        {
            return null;
        }

        if (times.Exists(one => one.LastDay is null || one.LastDay >= today))
        {
            db.Enqueue(notes.Of(TeamActions.MemberRemoved, team.Id, command.AdvisorId));
        }

        db.TeamMemberships.RemoveRange(times.Where(one => one.Leave(today)));
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
