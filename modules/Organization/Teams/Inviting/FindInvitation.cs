using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>What a link shows to the person who is signed in; null when no invitation has it.</summary>
internal sealed record FindInvitation(string Secret) : IRequest<InvitationView?>;

internal sealed class FindInvitationHandler(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FindInvitation, InvitationView?>
{
    public Task<InvitationView?> Handle(FindInvitation query, CancellationToken ct)
    {
        var hash = AccessLink.HashOf(query.Secret);
        var now = clock.GetUtcNow().UtcDateTime;
        return db.TeamInvitations
            .Where(one => one.SecretHash == hash)
            .Join(db.Teams, one => one.TeamId, team => team.Id, (one, team) => new { one, team })
            .Join(db.Accounts, row => row.one.InvitedBy, account => account.Id, (row, inviter) => new { row.one, row.team, inviter })
            .Select(row => new InvitationView
            {
                IsMine = db.Accounts.Any(account => account.Id == user.Id && account.NormalizedEmail == row.one.NormalizedEmail),
                IsOpen = row.one.EndedAt == null && row.one.ExpiresAt > now && row.team.ArchivedOn == null,
                IsAccepted = row.one.Outcome == InvitationOutcome.Accepted,
                TeamId = row.team.Id,
                TeamName = row.team.Name,
                Part = row.one.Part,
                InvitedBy = row.inviter.FirstName + " " + row.inviter.LastName,
                ExpiresAt = row.one.ExpiresAt!.Value, // has a link, hence left
            })
            .SingleOrDefaultAsync(ct);
    }
}
