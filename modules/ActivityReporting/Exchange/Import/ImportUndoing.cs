using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// Takes away again what was written of a file that cannot be finished. Nobody was told of it, so it goes without a trace;
/// what its advisor has changed meanwhile was told, and goes among the deleted ones, whence it may be brought back.
/// </summary>
internal sealed class ImportUndoing(ActivityReportingDbContext db, ImportedContacts contacts, BroughtTags tags, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task FinishAsync(FileImport import, CancellationToken ct)
    {
        var all = (await db.WrittenIdsAsync(import.Id, ct)).ToHashSet();
        FileImportPart? part = null;
        while ((part = await db.NextAsync(import.Id, isWritten: true, part, ct)) is not null)
        {
            await TakeBackAsync(part, all, ct);
        }

        await tags.TakeBackAsync(import, ct);
        var kept = await db.StillAsync(import.Id, ImportState.Undoing, ct);
        kept.Refuse(kept.Refusal!, Now); // whoever gives up says why
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private Task TakeBackAsync(FileImportPart part, HashSet<Guid> all, CancellationToken ct) =>
        db.SaveTogetherAsync(() => SaveAsync(part, all, ct), ct);

    private async Task SaveAsync(FileImportPart part, HashSet<Guid> all, CancellationToken ct)
    {
        var (ids, import) = (part.WrittenIds, await db.StillAsync(part.ImportId, ImportState.Undoing, ct));
        var persons = await contacts.PersonsOfAsync(ids, ct);
        foreach (var activity in await db.Activities.Where(one => ids.Contains(one.Id)).ToListAsync(ct))
        {
            TakeBack(activity);
        }

        (await db.StillAsync(part, ct)).TakeBack();
        import.Advance(-ids.Count);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await contacts.PutRightAsync(persons, all, isUndone: true, ct); // another save may have counted some of them
    }

    private void TakeBack(Activity activity)
    {
        if (activity.Version == 1)
        {
            db.Remove(activity);
        }
        else if (activity.DeletedAt is null)
        {
            activity.Delete(Now);
            db.Enqueue(activity.ToEvent(Now));
        }
    }
}
