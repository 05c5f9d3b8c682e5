using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Takes away drafts that nobody has touched for 14 days, and discarded ones after a day; returns how many.</summary>
/// <param name="DryRun">Counts, and takes nothing away.</param>
internal sealed record PurgeDrafts(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeDraftsHandler(ActivityReportingDbContext db, TimeProvider clock) : IRequestHandler<PurgeDrafts, int>
{
    private const int Batch = 200;

    public async Task<int> Handle(PurgeDrafts command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (oldest, discarded) = (now - Draft.Kept, now - Draft.Undoable);
        var over = db.Drafts.Where(one => one.SavedAt < oldest || one.DiscardedAt < discarded);
        if (command.DryRun)
        {
            return await over.CountAsync(ct);
        }

        for (var purged = 0; ; )
        {
            var due = await over.OrderBy(one => one.SavedAt).ThenBy(one => one.Id).Take(Batch).ToListAsync(ct);
            db.Drafts.RemoveRange(due);
            try
            {
                await db.SaveChangesAsync(ct);
                purged += due.Count;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                continue; // one of them is being typed into again: look once more
            }

            db.ChangeTracker.Clear();
            if (due.Count < Batch)
            {
                return purged;
            }
        }
    }
}
