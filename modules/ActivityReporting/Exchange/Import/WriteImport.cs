using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// Writes a file that was looked at, by the rules of this moment: activities in steps, between which everybody else may
/// save. Called again it goes on where it stood; what cannot be finished is taken away again. Also where nobody is signed in.
/// </summary>
/// <param name="Id">Of the import.</param>
/// <param name="Report">Told how many of how many are written.</param>
internal sealed record WriteImport(Guid Id, Func<int, int, Task>? Report = null) : IRequest<FileImport?>;

internal sealed class WriteImportHandler(
    ActivityReportingDbContext db, ImportContextReader reader, ImportedActivities activities, ImportedPersons persons, ImportSettling settling,
    ImportUndoing undoing)
    : IRequestHandler<WriteImport, FileImport?>
{
    private const int Tries = 20; // each failure is somebody else's save, or another run of the same import

    public async Task<FileImport?> Handle(WriteImport command, CancellationToken ct)
    {
        try
        {
            return await GoOnAsync(command, ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (await FailAsync(command.Id, ct) is not { State: ImportState.Undoing })
            {
                throw;
            }
        }

        return await GoOnAsync(command, ct);
    }

    private async Task<FileImport?> GoOnAsync(WriteImport command, CancellationToken ct)
    {
        FileImport? import;
        do
        {
            import = await db.AgainWhenRacedAsync(_ => NextAsync(command, ct), Tries);
        }
        while (import?.IsUnderWay == true);
        return import;
    }

    /// <summary>From one state to the next.</summary>
    private async Task<FileImport?> NextAsync(WriteImport command, CancellationToken ct)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == command.Id, ct);
        await (import switch
        {
            { State: ImportState.Previewed or ImportState.Queued, RefusedCount: 0 } => WriteAsync(import, command.Report ?? Nowhere, ct),
            { State: ImportState.Settling } => settling.FinishAsync(import, ct),
            { State: ImportState.Undoing } => undoing.FinishAsync(import, ct),
            _ => Task.CompletedTask,
        });
        return await db.Imports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == command.Id, ct);
    }

    private async Task WriteAsync(FileImport import, Func<int, int, Task> report, CancellationToken ct)
    {
        if (import.State == ImportState.Previewed)
        {
            await ChangeAsync(import.Id, one => one.Begin(), ct);
        }

        var context = await reader.ReadAsync(import.AdvisorId, ct);
        var refusal = import.IsOfPersons
            ? await persons.WriteAsync(import, context, ct)
            : await activities.WriteAsync(import, context, report, ct);
        if (refusal is not null)
        {
            await ChangeAsync(import.Id, one => one.GiveUp(ImportRefusals.ChangedMeanwhile(refusal)), ct);
        }
    }

    private Task<FileImport?> FailAsync(Guid id, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => ChangeAsync(id, one => one.Fail(ImportRefusals.BrokeDown), ct));

    private async Task<FileImport?> ChangeAsync(Guid id, Action<FileImport> change, CancellationToken ct)
    {
        if (await db.Imports.SingleOrDefaultAsync(one => one.Id == id, ct) is not { EndedAt: null } import)
        {
            return null;
        }

        change(import);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return import;
    }

    private static Task Nowhere(int done, int total) => Task.CompletedTask;
}
