using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Erases the lines whose time is over, from the first on; the chain begins after them. Returns how many.</summary>
/// <param name="DryRun">Counts, and erases nothing.</param>
internal sealed record PurgeTrail(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeTrailHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<PurgeTrail, int>
{
    public const int YearsKept = 3;

    private const int Batch = 1000;

    public async Task<int> Handle(PurgeTrail command, CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddYears(-YearsKept);
        if (command.DryRun)
        {
            return await db.AuditEntries.CountAsync(entry => entry.OccurredAt < before, ct);
        }

        for (var purged = 0; ;)
        {
            var first = await db.AuditEntries.OrderBy(entry => entry.Number).Take(Batch).ToListAsync(ct);
            var over = first.TakeWhile(entry => entry.OccurredAt < before).ToList();
            if (over.Count == 0)
            {
                return purged;
            }

            (await db.AuditSeals.SingleAsync(ct)).EraseUpTo(over[^1]);
            db.AuditEntries.RemoveRange(over);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            purged += over.Count;
        }
    }
}
