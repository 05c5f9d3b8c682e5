using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class FindActivityStatesHandler(ActivityReportingDbContext db, TimeProvider clock)
    : IRequestHandler<FindActivityStates, IReadOnlyList<ActivityRecorded>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<ActivityRecorded>> Handle(FindActivityStates query, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.ActivityIds.Count, Most);
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await db.Activities.AsNoTracking().Where(activity => query.ActivityIds.Contains(activity.Id)).ToListAsync(ct);
        return [.. rows.Select(activity => activity.ToEvent(now))];
    }
}
