using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Erases the lines whose time is over, from the first on; the chain begins after them. Returns how many.</summary>
/// <param name="DryRun">Counts, and erases nothing.</param>
internal sealed record PurgeTrail(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeTrailHandler(OrganizationDbContext db, TrailSeals seals, TimeProvider clock) : IRequestHandler<PurgeTrail, int>
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

            var seal = await db.AuditSeals.SingleAsync(ct);
            var end = new TrailEnd(over[^1].Number, over[^1].Hash);
            seal.EraseUpTo(end.Number, seals.ErasedOf(seal) is null ? [] : seals.SealErased(end)); // a seal that was broken stays so
            db.AuditEntries.RemoveRange(over);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            purged += over.Count;
        }
    }
}
