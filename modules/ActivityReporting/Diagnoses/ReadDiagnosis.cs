using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>One diagnosis of one's own followed person; null when there is none of those ids.</summary>
internal sealed record ReadDiagnosis(Guid PersonId, Guid Id) : IRequest<DiagnosisRow?>;

internal sealed class ReadDiagnosisHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ReadDiagnosis, DiagnosisRow?>
{
    public async Task<DiagnosisRow?> Handle(ReadDiagnosis query, CancellationToken ct) =>
        await db.Diagnoses.AsNoTracking().OwnAsync(query.PersonId, query.Id, user.Id, ct) is { } one
            ? new(one.Id, one.MadeOn, one.Content)
            : null;
}
