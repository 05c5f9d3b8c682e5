using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// What follows once all activities of a file are in: « nouvelle personne » is put right, then each is told. In steps, and
/// each may be done twice.
/// </summary>
internal sealed class ImportSettling(ActivityReportingDbContext db, ImportedContacts contacts, AuditNotes notes, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task FinishAsync(FileImport import, CancellationToken ct)
    {
        await contacts.SettleAsync(await db.WrittenIdsAsync(import.Id, ct), ct);
        FileImportPart? part = null;
        while ((part = await db.NextAsync(import.Id, isWritten: true, part, ct)) is not null)
        {
            await TellAsync(part, ct);
        }

        await EndAsync(import, ct);
    }

    private async Task TellAsync(FileImportPart part, CancellationToken ct)
    {
        var ids = part.WrittenIds;
        foreach (var activity in await db.Activities.AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(ct))
        {
            db.Enqueue(activity.ToEvent(Now));
        }

        db.ImportParts.Remove(await db.StillAsync(part, ct));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task EndAsync(FileImport import, CancellationToken ct)
    {
        (await db.StillAsync(import.Id, ImportState.Settling, ct)).End(import.WrittenCount, Now);
        db.Enqueue(notes.By(import.AdvisorId, ActivityActions.Imported, import.Id));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
