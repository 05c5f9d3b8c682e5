using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>One's own activity, deleted or not; null when there is none of that id or its content is gone.</summary>
internal sealed record ReadActivity(Guid Id) : IRequest<KeptActivity?>;

internal sealed class ReadActivityHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<ReadActivity, KeptActivity?>
{
    public async Task<KeptActivity?> Handle(ReadActivity query, CancellationToken ct) =>
        await db.Activities.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == query.Id && one.AdvisorId == user.Id && one.PurgedAt == null, ct)
            is { } activity ? KeptActivity.Of(activity) : null;
}
