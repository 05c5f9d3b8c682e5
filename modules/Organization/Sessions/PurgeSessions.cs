using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

/// <summary>Erases sessions that were ended or that nobody used for too long; returns how many.</summary>
/// <param name="DryRun">Counts, and erases nothing.</param>
internal sealed record PurgeSessions(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeSessionsHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<PurgeSessions, int>
{
    private const int Batch = 500;

    public async Task<int> Handle(PurgeSessions command, CancellationToken ct)
    {
        var idleSince = clock.GetUtcNow().UtcDateTime - Session.MaxIdle;
        var ended = db.Sessions.Where(session => session.RevokedAt != null || session.LastSeenAt <= idleSince);
        if (command.DryRun)
        {
            return await ended.CountAsync(ct);
        }

        for (var purged = 0; ; )
        {
            var over = await ended
                .OrderBy(session => session.Id)
                .Take(Batch)
                .ToListAsync(ct);
            over.ForEach(session => db.EndVisit(session, notes)); // of a browser that was closed on it
            db.Sessions.RemoveRange(over);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            purged += over.Count;
            if (over.Count < Batch)
            {
                return purged;
            }
        }
    }
}
