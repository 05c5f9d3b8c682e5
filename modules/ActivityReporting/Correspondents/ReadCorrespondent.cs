using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>One's own correspondent; null when there is none of that id.</summary>
internal sealed record ReadCorrespondent(Guid Id) : IRequest<Kept<CorrespondentContent>?>;

internal sealed class ReadCorrespondentHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<ReadCorrespondent, Kept<CorrespondentContent>?>
{
    public async Task<Kept<CorrespondentContent>?> Handle(ReadCorrespondent query, CancellationToken ct) =>
        await db.Correspondents.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Id && one.AdvisorId == user.Id, ct) is { } one
            ? Kept<CorrespondentContent>.Of(one)
            : null;
}
