using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>One's own activities deleted in the last 30 days, the last deleted first.</summary>
/// <param name="Page">1 for the first.</param>
internal sealed record DeletedActivities(int Page) : IRequest<Page<DeletedActivityRow>>;

internal sealed class DeletedActivitiesHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DeletedActivities, Page<DeletedActivityRow>>
{
    public async Task<Page<DeletedActivityRow>> Handle(DeletedActivities query, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - DeletedRecords.Kept;
        return await db.Activities
            .Where(one => one.AdvisorId == user.Id && one.DeletedAt >= oldest && one.PurgedAt == null)
            .OrderByDescending(one => one.DeletedAt).ThenByDescending(one => one.Id)
            .Select(one => new DeletedActivityRow
            {
                Id = one.Id,
                Type = one.Type,
                Title = one.Title,
                Date = one.Date,
                DurationMinutes = one.DurationMinutes,
                Total = one.Participants.Total,
                DeletedAt = one.DeletedAt!.Value,
            })
            .ToPageAsync(query.Page, ct);
    }
}
