using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Forgets imports of more than seven days ago with all that they hold; returns how many. What they wrote stays.</summary>
/// <param name="DryRun">Counts, and takes nothing away.</param>
internal sealed record PurgeImports(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeImportsHandler(ActivityReportingDbContext db, TimeProvider clock) : IRequestHandler<PurgeImports, int>
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public async Task<int> Handle(PurgeImports command, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Kept;
        var over = db.Imports.Where(one => one.CreatedAt < oldest && (one.EndedAt != null || one.WrittenCount == 0)); // one that is half written is finished first
        if (command.DryRun)
        {
            return await over.CountAsync(ct);
        }

        var due = await over.ToListAsync(ct);
        db.RemoveRange(due);
        await db.SaveChangesAsync(ct);
        return due.Count;
    }
}
