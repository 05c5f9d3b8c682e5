using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Puts one's own coordination activity among the deleted ones; false when there is none of that id.</summary>
internal sealed record DeleteCoordination(Guid Id) : IRequest<bool>;

internal sealed class DeleteCoordinationHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DeleteCoordination, bool>
{
    public async Task<bool> Handle(DeleteCoordination command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.CoordinationActivities.Where(one => one.Id == command.Id && one.CoordinatorId == user.Id && one.PurgedAt == null);
        return await db.ChangeAsync(mine, activity => activity.Delete(now), now, ct) is not null;
    }
}
