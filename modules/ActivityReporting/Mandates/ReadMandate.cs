using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>One's own mandate with its person; null when there is none of that id.</summary>
internal sealed record ReadMandate(Guid Id) : IRequest<MandateView?>;

internal sealed class ReadMandateHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ReadMandate, MandateView?>
{
    public async Task<MandateView?> Handle(ReadMandate query, CancellationToken ct) =>
        await db.Mandates.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Id && one.AdvisorId == user.Id, ct) is { } mandate
            ? new(Kept<MandateContent>.Of(mandate), mandate.PersonId)
            : null;
}
