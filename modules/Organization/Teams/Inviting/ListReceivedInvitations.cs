using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Invitations to one's own address that wait for an answer, newest first.</summary>
internal sealed record ListReceivedInvitations : IRequest<IReadOnlyList<ReceivedInvitation>>;

internal sealed record ReceivedInvitation(Guid Id, string TeamName, InvitationPart Part, string InvitedBy);

internal sealed class ListReceivedInvitationsHandler(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListReceivedInvitations, IReadOnlyList<ReceivedInvitation>>
{
    private const int Most = 20;

    public async Task<IReadOnlyList<ReceivedInvitation>> Handle(ListReceivedInvitations query, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var own = db.Accounts.Where(account => account.Id == user.Id).Select(account => account.NormalizedEmail);
        return await db.TeamInvitations
            .Where(one => one.EndedAt == null && (one.ExpiresAt == null || one.ExpiresAt > now) && own.Contains(one.NormalizedEmail))
            .Join(db.Teams, one => one.TeamId, team => team.Id, (one, team) => new { one, team })
            .Join(db.Accounts, row => row.one.InvitedBy, account => account.Id, (row, inviter) => new { row.one, row.team, inviter })
            .OrderByDescending(row => row.one.CreatedAt).ThenByDescending(row => row.one.Id)
            .Take(Most)
            .Select(row => new ReceivedInvitation(
                row.one.Id, row.team.Name, row.one.Part, row.inviter.FirstName + " " + row.inviter.LastName))
            .ToListAsync(ct);
    }
}
