using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>One's own imports of the last days, the newest first.</summary>
internal sealed record ListImports : IRequest<IReadOnlyList<FileImport>>;

internal sealed class ListImportsHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ListImports, IReadOnlyList<FileImport>>
{
    private const int Most = 10;

    public async Task<IReadOnlyList<FileImport>> Handle(ListImports query, CancellationToken ct) =>
        await db.Imports.AsNoTracking()
            .Where(one => one.AdvisorId == user.Id)
            .OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
            .Take(Most)
            .ToListAsync(ct);
}
