using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One's own series deleted in the last 30 days, the last deleted first.</summary>
/// <param name="Page">1 for the first.</param>
internal sealed record DeletedSeries(int Page) : IRequest<Page<DeletedSeriesRow>>;

internal sealed class DeletedSeriesHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DeletedSeries, Page<DeletedSeriesRow>>
{
    public async Task<Page<DeletedSeriesRow>> Handle(DeletedSeries query, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - DeletedRecords.Kept;
        return await db.WorkshopSeries
            .Where(one => one.AdvisorId == user.Id && one.DeletedAt >= oldest && one.PurgedAt == null)
            .OrderByDescending(one => one.DeletedAt).ThenByDescending(one => one.Id)
            .Select(one => new DeletedSeriesRow { Id = one.Id, Title = one.Title, EndsOn = one.EndsOn, DeletedAt = one.DeletedAt!.Value })
            .ToPageAsync(query.Page, ct);
    }
}
