using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>
/// Takes away the content of activities, a coordinator's too, and of workshop series, deleted more than 30 days ago; returns how many. The bare
/// row stays: a form sent again would otherwise make a new activity under an id that others know as deleted, and be
/// counted nowhere.
/// </summary>
/// <param name="DryRun">Counts, and takes nothing away.</param>
internal sealed record PurgeDeletedActivities(bool DryRun = false) : IRequest<int>;

internal sealed class PurgeDeletedActivitiesHandler(ActivityReportingDbContext db, TimeProvider clock)
    : IRequestHandler<PurgeDeletedActivities, int>
{
    private const int Batch = 200;

    public async Task<int> Handle(PurgeDeletedActivities command, CancellationToken ct) =>
        await PurgeAsync<Activity>(command.DryRun, ct) + await PurgeAsync<CoordinationActivity>(command.DryRun, ct)
        + await PurgeAsync<WorkshopSeries>(command.DryRun, ct);

    private async Task<int> PurgeAsync<TRecord>(bool isDry, CancellationToken ct)
        where TRecord : class, IRecord
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = now - DeletedRecords.Kept;
        var over = db.Set<TRecord>().Where(one =>
            EF.Property<DateTime?>(one, nameof(IRecord.DeletedAt)) < oldest && EF.Property<DateTime?>(one, nameof(IRecord.PurgedAt)) == null);
        if (isDry)
        {
            return await over.CountAsync(ct);
        }

        for (var purged = 0; ; )
        {
            var due = await over
                .OrderBy(one => EF.Property<DateTime?>(one, nameof(IRecord.DeletedAt))).ThenBy(one => EF.Property<Guid>(one, nameof(IRecord.Id)))
                .Take(Batch)
                .ToListAsync(ct);
            due.ForEach(record => record.Purge(now));
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
