using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>The parts of an import, one step each.</summary>
internal static class ImportParts
{
    /// <summary>The first one behind a number that waits, or that is in; parts are large, those before are not looked at again.</summary>
    public static Task<FileImportPart?> NextAsync(
        this ActivityReportingDbContext db, Guid importId, bool isWritten, FileImportPart? after, CancellationToken ct)
    {
        var last = after?.Number ?? -1;
        var parts = db.ImportParts.AsNoTracking().Where(part => part.ImportId == importId && part.Number > last);
        return (isWritten ? parts.Where(part => part.Written != null) : parts.Where(part => part.Written == null))
            .OrderBy(part => part.Number)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Of all parts that are in and still kept.</summary>
    public static async Task<IReadOnlyList<Guid>> WrittenIdsAsync(this ActivityReportingDbContext db, Guid importId, CancellationToken ct)
    {
        var parts = await db.ImportParts.Where(part => part.ImportId == importId && part.Written != null).Select(part => part.Written).ToListAsync(ct);
        return [.. parts.OfType<byte[]>().SelectMany(FileImportPart.IdsIn)];
    }

    /// <summary>Only those that were new when they were looked at.</summary>
    /// <exception cref="InvalidOperationException">They cannot be read any more.</exception>
    public static IReadOnlyList<ImportedRecord> NewRecords(this FileImportPart part) => part.Content.IsLost
        ? throw new InvalidOperationException($"The key of the import {part.ImportId} is lost.")
        : [.. part.Records.Where(one => one.Verdict == Verdict.New)];

    /// <summary>Inside the save of a step: the import as it must still be, or another run was faster.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is in another state by now.</exception>
    public static async Task<FileImport> StillAsync(this ActivityReportingDbContext db, Guid importId, ImportState state, CancellationToken ct) =>
        await db.Imports.SingleOrDefaultAsync(one => one.Id == importId, ct) is { } import && import.State == state
            ? import
            : throw new DbUpdateConcurrencyException("Another run brought this import further.");

    /// <inheritdoc cref="StillAsync(ActivityReportingDbContext, Guid, ImportState, CancellationToken)"/>
    public static async Task<FileImportPart> StillAsync(this ActivityReportingDbContext db, FileImportPart part, CancellationToken ct) =>
        await db.ImportParts.SingleOrDefaultAsync(one => one.Id == part.Id, ct) is { } kept && kept.IsWritten == part.IsWritten
            ? kept
            : throw new DbUpdateConcurrencyException("Another run brought this part further.");
}
