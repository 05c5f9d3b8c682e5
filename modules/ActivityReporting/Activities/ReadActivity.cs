using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>One's own activity, deleted or not; null when there is none of that id or its content is gone.</summary>
internal sealed record ReadActivity(Guid Id) : IRequest<Kept<ActivityContent>?>;

internal sealed class ReadActivityHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<ReadActivity, Kept<ActivityContent>?>
{
    public async Task<Kept<ActivityContent>?> Handle(ReadActivity query, CancellationToken ct) =>
        await db.Activities.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == query.Id && one.AdvisorId == user.Id && one.PurgedAt == null, ct)
            is { } activity ? Kept<ActivityContent>.Of(activity) : null;
}
