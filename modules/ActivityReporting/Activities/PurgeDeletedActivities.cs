using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>
/// Takes away the content of activities deleted more than 30 days ago; returns how many. The bare row stays: a form
/// sent again would otherwise make a new activity under an id that others know as deleted, and be counted nowhere.
/// </summary>
/// <param name="DryRun">Counts, and takes nothing away.</param>
internal sealed record PurgeDeletedActivities(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeDeletedActivitiesHandler(ActivityReportingDbContext db, TimeProvider clock)
    : IRequestHandler<PurgeDeletedActivities, int>
{
    private const int Batch = 200;

    public async Task<int> Handle(PurgeDeletedActivities command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = now - DeletedActivities.Kept;
        var over = db.Activities.Where(one => one.DeletedAt < oldest && one.PurgedAt == null);
        if (command.DryRun)
        {
            return await over.CountAsync(ct);
        }

        for (var purged = 0; ; )
        {
            var due = await over
                .OrderBy(one => one.DeletedAt).ThenBy(one => one.Id)
                .Take(Batch)
                .ToListAsync(ct);
            due.ForEach(activity => activity.Purge(now));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            purged += due.Count;
            if (due.Count < Batch)
            {
                return purged;
            }
        }
    }
}
