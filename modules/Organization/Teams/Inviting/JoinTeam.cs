using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Makes of an invited person a member or a coordinator; whoever calls saves.</summary>
internal sealed class JoinTeam(OrganizationDbContext db, ICurrentUser user)
{
    public async Task<Refusal?> AddAsync(TeamInvitation invitation, DateOnly day, CancellationToken ct)
    {
        var team = await db.Teams.SingleAsync(one => one.Id == invitation.TeamId, ct);
        return team.ArchivedOn is not null ? InvitationRefusals.IsOver
            : invitation.Part == InvitationPart.Member ? await AddMemberAsync(team, day, ct)
            : await AddCoordinatorAsync(team, day, ct);
    }

    private async Task<Refusal?> AddMemberAsync(Team team, DateOnly day, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return InvitationRefusals.AdvisorExpected;
        }

        var earlier = await db.TeamMemberships.Where(one => one.TeamId == team.Id && one.AdvisorId == user.Id).ToListAsync(ct);
        if (!TeamMembership.JoinAgain(team, user.Id, day, earlier).TryGet(out var membership, out var refusal))
        {
            return refusal;
        }

        if (!earlier.Contains(membership))
        {
            db.TeamMemberships.Add(membership);
        }

        return null;
    }

    private async Task<Refusal?> AddCoordinatorAsync(Team team, DateOnly day, CancellationToken ct)
    {
        if (!user.Is(Role.Coordinator))
        {
            return InvitationRefusals.CoordinatorExpected;
        }

        var earlier = await db.TeamCoordinators.Where(one => one.TeamId == team.Id && one.AccountId == user.Id).ToListAsync(ct);
        if (!TeamCoordinator.LeadAgain(team, user.Id, day, earlier).TryGet(out var lead, out var refusal))
        {
            return refusal;
        }

        if (!earlier.Contains(lead))
        {
            db.TeamCoordinators.Add(lead);
        }

        return null;
    }
}
