using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>One's own coordination activities deleted in the last 30 days, the last deleted first.</summary>
/// <param name="Page">1 for the first.</param>
internal sealed record DeletedCoordination(int Page) : IRequest<Page<DeletedCoordinationRow>>;

/// <param name="DeletedAt">UTC.</param>
internal sealed record DeletedCoordinationRow(Guid Id, CoordinationType Type, string? Title, DateOnly Date, DateTime DeletedAt);

internal sealed class DeletedCoordinationHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DeletedCoordination, Page<DeletedCoordinationRow>>
{
    public async Task<Page<DeletedCoordinationRow>> Handle(DeletedCoordination query, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - DeletedRecords.Kept;
        return await db.CoordinationActivities
            .Where(one => one.CoordinatorId == user.Id && one.DeletedAt >= oldest && one.PurgedAt == null)
            .OrderByDescending(one => one.DeletedAt).ThenByDescending(one => one.Id)
            .Select(one => new DeletedCoordinationRow(one.Id, one.Type, one.Title, one.Date, one.DeletedAt!.Value))
            .ToPageAsync(query.Page, ct);
    }
}
