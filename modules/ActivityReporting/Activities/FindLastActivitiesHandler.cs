using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class FindLastActivitiesHandler(ActivityReportingDbContext db)
    : IRequestHandler<FindLastActivities, IReadOnlyDictionary<Guid, DateOnly>>
{
    /// <summary>A database takes only so many parameters at once.</summary>
    private const int IdsPerQuery = 1_000;

    public async Task<IReadOnlyDictionary<Guid, DateOnly>> Handle(FindLastActivities query, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, DateOnly>(query.AdvisorIds.Count);
        foreach (var some in query.AdvisorIds.Distinct().Chunk(IdsPerQuery))
        {
            var newest = db.Activities
                .Where(one => some.Contains(one.AdvisorId) && one.DeletedAt == null && one.Date >= query.Since)
                .GroupBy(one => one.AdvisorId)
                .Select(group => new { AdvisorId = group.Key, Day = group.Max(one => one.Date) });
            await foreach (var one in newest.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                found.Add(one.AdvisorId, one.Day);
            }
        }

        return found;
    }
}
