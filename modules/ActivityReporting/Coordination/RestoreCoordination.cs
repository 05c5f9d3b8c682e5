using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Brings one's own deleted coordination activity back, within 30 days; false when there is none of that id any more.</summary>
internal sealed record RestoreCoordination(Guid Id) : IRequest<bool>;

internal sealed class RestoreCoordinationHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock, AuditNotes notes)
    : IRequestHandler<RestoreCoordination, bool>
{
    public async Task<bool> Handle(RestoreCoordination command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = now - DeletedRecords.Kept;
        var mine = db.CoordinationActivities.Where(one => one.Id == command.Id && one.CoordinatorId == user.Id && one.PurgedAt == null
            && (one.DeletedAt == null || one.DeletedAt >= oldest));
        return await db.ChangeAsync(mine, Restore, now, ct) is not null;

        void Restore(CoordinationActivity activity)
        {
            if (activity.DeletedAt is not null)
            {
                activity.Restore();
                db.Enqueue(notes.Of(CoordinationActions.Restored, activity.Id));
            }
        }
    }
}
