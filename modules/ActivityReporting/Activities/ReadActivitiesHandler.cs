using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
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
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await db.Activities.AsNoTracking()
            .Where(activity => activity.Id > query.After)
            .OrderBy(activity => activity.Id)
            .Take(query.Take)
            .ToListAsync(ct);
        return [.. rows.Select(activity => activity.ToEvent(now))];
    }
}
