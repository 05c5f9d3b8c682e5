using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Tags;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class ReadActivitiesHandler(ActivityReportingDbContext db, TimeProvider clock)
    : IRequestHandler<ReadActivities, IReadOnlyList<ActivityRecorded>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<ActivityRecorded>> Handle(ReadActivities query, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(query.Take, Math.Clamp(query.Take, 1, Most));
        IReadOnlyList<ToldActivity> read = [];
        await db.ReadTogetherAsync(async () => read = await ReadAsync(query, ct), ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. read.Select(activity => activity.ToEvent(now))];
    }

    /// <summary>
    /// Rows without what is not told, then who came and the tags of the same ids: half the work of whole activities, of
    /// which a rebuild of the figures reads millions.
    /// </summary>
    private async Task<IReadOnlyList<ToldActivity>> ReadAsync(ReadActivities query, CancellationToken ct)
    {
        var rows = await db.Activities.AsNoTracking().IgnoreAutoIncludes()
            .Where(activity => activity.Id > query.After)
            .OrderBy(activity => activity.Id)
            .Take(query.Take)
            .Select(ToldActivity.FromRow)
            .ToListAsync(ct);
        if (rows is not [.., var last])
        {
            return [];
        }

        var attendances = (await db.Set<Attendance>().AsNoTracking()
            .Where(one => one.ActivityId > query.After && one.ActivityId <= last.Id).ToListAsync(ct)).ToLookup(one => one.ActivityId);
        var tags = (await db.Set<ActivityTag>().AsNoTracking()
            .Where(one => one.ActivityId > query.After && one.ActivityId <= last.Id).ToListAsync(ct)).ToLookup(one => one.ActivityId, one => one.TagId);
        return [.. rows.Select(row => row with { Attendances = [.. attendances[row.Id]], Tags = [.. tags[row.Id]] })];
    }
}
