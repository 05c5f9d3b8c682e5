using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>
/// Erases invitations that ended, or went without an answer or an account, a year ago: they hold addresses of people who
/// may have no account. Returns how many.
/// </summary>
/// <param name="DryRun">Counts, and erases nothing.</param>
internal sealed record PurgeInvitations(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeInvitationsHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<PurgeInvitations, int>
{
    private const int Batch = 500;

    public async Task<int> Handle(PurgeInvitations command, CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddYears(-1);
        var over = db.TeamInvitations.Where(one => (one.EndedAt ?? one.ExpiresAt ?? one.CreatedAt) < before);
        if (command.DryRun)
        {
            return await over.CountAsync(ct);
        }

        for (var purged = 0; ;)
        {
            var some = await over.OrderBy(one => one.Id).Take(Batch).ToListAsync(ct);
            db.TeamInvitations.RemoveRange(some);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            purged += some.Count;
            if (some.Count < Batch)
            {
                return purged;
            }
        }
    }
}
