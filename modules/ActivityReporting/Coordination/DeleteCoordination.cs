using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Puts one's own coordination activity among the deleted ones; false when there is none of that id.</summary>
internal sealed record DeleteCoordination(Guid Id) : IRequest<bool>;

internal sealed class DeleteCoordinationHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock, AuditNotes notes)
    : IRequestHandler<DeleteCoordination, bool>
{
    public async Task<bool> Handle(DeleteCoordination command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.CoordinationActivities.Where(one => one.Id == command.Id && one.CoordinatorId == user.Id && one.PurgedAt == null);
        return await db.ChangeAsync(mine, Delete, now, ct) is not null;

        void Delete(CoordinationActivity activity)
        {
            if (activity.DeletedAt is null)
            {
                activity.Delete(now);
                db.Enqueue(notes.Of(CoordinationActions.Deleted, activity.Id));
            }
        }
    }
}
