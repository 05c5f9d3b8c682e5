using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>
/// Puts a team that one leads away: its members leave with it and its invitations end; what was counted stays. Null: no
/// such team.
/// </summary>
internal sealed record ArchiveTeam(Guid TeamId) : IRequest<TeamChange?>;

internal sealed class ArchiveTeamHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ArchiveTeam, TeamChange?>
{
    // Raced by an invitation that is answered.
    public Task<TeamChange?> Handle(ArchiveTeam command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => ArchiveAsync(command, ct));

    private async Task<TeamChange?> ArchiveAsync(ArchiveTeam command, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        if (await db.TeamsLedBy(user, today).SingleOrDefaultAsync(one => one.Id == command.TeamId, ct) is not { } team)
        {
            return null;
        }

        await ArchiveAsync(team, today, ct);
        await db.SaveChangesAsync(ct);
        return new(team.Id, team.Name);
    }

    private async Task ArchiveAsync(Team team, DateOnly today, CancellationToken ct)
    {
        if (team.ArchivedOn is null)
        {
            db.Enqueue(notes.Of(TeamActions.Archived, team.Id));
        }

        team.Archive(today);
        var times = await db.TeamMemberships
            .Where(one => one.TeamId == team.Id && (one.LastDay == null || one.LastDay >= today)).ToListAsync(ct);
        db.TeamMemberships.RemoveRange(times.Where(one => one.Leave(today)));
        var invitations = await db.TeamInvitations.Where(one => one.TeamId == team.Id && one.EndedAt == null).ToListAsync(ct);
        invitations.ForEach(one => one.End(InvitationOutcome.Withdrawn, clock.GetUtcNow().UtcDateTime));
    }
}
