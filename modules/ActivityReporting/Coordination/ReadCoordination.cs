using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>One's own coordination activity, deleted or not; null when there is none of that id or its content is gone.</summary>
internal sealed record ReadCoordination(Guid Id) : IRequest<Kept<CoordinationContent>?>;

internal sealed class ReadCoordinationHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<ReadCoordination, Kept<CoordinationContent>?>
{
    public async Task<Kept<CoordinationContent>?> Handle(ReadCoordination query, CancellationToken ct) =>
        await db.CoordinationActivities.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == query.Id && one.CoordinatorId == user.Id && one.PurgedAt == null, ct)
            is { } activity ? Kept<CoordinationContent>.Of(activity) : null;
}
