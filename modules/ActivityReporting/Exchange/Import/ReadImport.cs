using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>One's own import as it stands, with a page of its records; null when there is none of that id.</summary>
/// <param name="Id">Of the import.</param>
/// <param name="Page">1 for the first.</param>
/// <param name="Only">Records of that verdict; null: all.</param>
/// <param name="WithReserves">Only new ones that are taken otherwise than they stand.</param>
internal sealed record ReadImport(Guid Id, int Page = 1, Verdict? Only = null, bool WithReserves = false) : IRequest<ImportView?>;

internal sealed record ImportView
{
    public required FileImport Import { get; init; }

    /// <summary>Empty once it is written.</summary>
    public required Page<ImportedRecord> Records { get; init; }

    /// <summary>Of a larger import, while it is written.</summary>
    public required JobRunRow? Run { get; init; }
}

internal sealed class ReadImportHandler(ActivityReportingDbContext db, ICurrentUser user, IJobs jobs) : IRequestHandler<ReadImport, ImportView?>
{
    public async Task<ImportView?> Handle(ReadImport query, CancellationToken ct)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Id && one.AdvisorId == user.Id, ct);
        return import is null ? null : new()
        {
            Import = import,
            Records = import.State == ImportState.Previewed ? await RecordsAsync(import, query, ct) : new([], 1, FileImportPart.Size, 0),
            Run = import is { IsUnderWay: true, RunId: { } run } ? await jobs.FindAsync(run, ct) : null,
        };
    }

    /// <summary>A page is a part where all are shown; else the parts that hold such records are read until the page is full.</summary>
    private async Task<Page<ImportedRecord>> RecordsAsync(FileImport import, ReadImport query, CancellationToken ct)
    {
        var parts = db.ImportParts.AsNoTracking().Where(part => part.ImportId == import.Id).OrderBy(part => part.Number);
        var (total, size) = (TotalOf(import, query), FileImportPart.Size);
        var asked = Math.Clamp(query.Page, 1, Math.Max(1, (total + size - 1) / size));
        if (query is { Only: null, WithReserves: false })
        {
            var part = await parts.SingleOrDefaultAsync(one => one.Number == asked - 1, ct);
            return new(part?.Records ?? [], asked, size, total);
        }

        var holding = query.WithReserves ? parts.Where(part => part.ReserveCount > 0) : query.Only == Verdict.Refused ? parts.Where(part => part.RefusedCount > 0) : parts;
        List<ImportedRecord> found = [];
        await foreach (var part in holding.AsAsyncEnumerable().WithCancellation(ct))
        {
            found.AddRange(part.Records.Where(one => query.WithReserves ? one is { Verdict: Verdict.New, Reserves.Count: > 0 } : one.Verdict == query.Only));
            if (found.Count >= asked * size)
            {
                break;
            }
        }

        return new([.. found.Skip((asked - 1) * size).Take(size)], asked, size, total);
    }

    private static int TotalOf(FileImport import, ReadImport query) => query switch
    {
        { WithReserves: true } => import.ReserveCount,
        { Only: Verdict.New } => import.NewCount,
        { Only: Verdict.Known } => import.KnownCount,
        { Only: Verdict.Refused } => import.RefusedCount,
        _ => import.Total,
    };
}
