using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// Writes a file that was looked at, whole or not at all, by the rules of this moment. Also where nobody is signed in;
/// done twice it does nothing more.
/// </summary>
/// <param name="Id">Of the import.</param>
/// <param name="Report">Told how many of how many are written.</param>
internal sealed record WriteImport(Guid Id, Func<int, int, Task>? Report = null) : IRequest<FileImport?>;

internal sealed class WriteImportHandler(
    ActivityReportingDbContext db, ImportContextReader reader, ImportedActivities activities, ImportedPersons persons, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<WriteImport, FileImport?>
{
    /// <summary>When somebody else's save came between, all of it is looked at anew.</summary>
    public Task<FileImport?> Handle(WriteImport command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => WriteAsync(command, ct), tries: 5);

    private async Task<FileImport?> WriteAsync(WriteImport command, CancellationToken ct)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == command.Id, ct);
        if (import is not { State: ImportState.Previewed or ImportState.Queued, RefusedCount: 0 })
        {
            return import;
        }

        var context = await reader.ReadAsync(import.AdvisorId, ct);
        IImportedThings things = import.IsOfPersons ? persons : activities;
        if (await things.PrepareAsync(await RecordsAsync(import.Id, ct), context, ct) is { } refusal)
        {
            return await EndAsync(import.Id, one => one.Refuse(refusal, Now), ct);
        }

        FileImport? ended = null;
        await db.SaveTogetherAsync(
            async () =>
            {
                await things.SaveAsync(command.Report ?? ((_, _) => Task.CompletedTask), ct);
                await db.ImportParts.Where(part => part.ImportId == import.Id).ExecuteDeleteAsync(ct);
                db.Enqueue(notes.By(import.AdvisorId, import.IsOfPersons ? PersonActions.Imported : ActivityActions.Imported, import.Id));
                ended = await EndAsync(import.Id, one => one.End(things.Count, Now), ct);
            },
            ct);
        return ended;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<FileImport> EndAsync(Guid id, Action<FileImport> end, CancellationToken ct)
    {
        var import = await db.Imports.SingleAsync(one => one.Id == id, ct);
        end(import);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return import;
    }

    private async Task<List<ImportedRecord>> RecordsAsync(Guid id, CancellationToken ct)
    {
        var parts = db.ImportParts.AsNoTracking().Where(part => part.ImportId == id).OrderBy(part => part.Number);
        List<ImportedRecord> records = [];
        await foreach (var part in parts.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (part.Content.IsLost)
            {
                throw new InvalidOperationException($"The key of the import {id} is lost.");
            }

            records.AddRange(part.Records.Where(one => one.Verdict == Verdict.New));
        }

        return records;
    }
}
