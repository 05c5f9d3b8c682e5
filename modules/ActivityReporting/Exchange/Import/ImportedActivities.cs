using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Activities of a file on their way, a part of it at a time. Nobody is told of them before all are in.</summary>
internal sealed class ImportedActivities(ActivityReportingDbContext db, ImportContextReader reader, BroughtTags tags, ActivityJudge judge, Seals seals)
{
    /// <returns>A French sentence when a rule is broken by now: some may be in. Null: all are in, and the import is settling.</returns>
    public async Task<string?> WriteAsync(FileImport import, ImportContext context, Func<int, int, Task> report, CancellationToken ct)
    {
        await tags.MakeAsync(import, context, ct);
        await KnowAsync(import.Id, context, ct);
        FileImportPart? part = null;
        while ((part = await db.NextAsync(import.Id, isWritten: false, part, ct)) is not null)
        {
            if (Prepare(part, context, out var ready) is { } refusal)
            {
                return refusal;
            }

            await report(await StepAsync(part, ready, ct), import.NewCount);
        }

        (await db.StillAsync(import.Id, ImportState.Queued, ct)).Settle();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return null;
    }

    /// <summary>Resources and projects of what waits, asked for once.</summary>
    private async Task KnowAsync(Guid importId, ImportContext context, CancellationToken ct)
    {
        List<ImportedRecord> holding = [];
        var waiting = db.ImportParts.AsNoTracking().Where(part => part.ImportId == importId && part.Written == null);
        await foreach (var part in waiting.AsAsyncEnumerable().WithCancellation(ct))
        {
            holding.AddRange(ImportTexts.MayUseThings(part.Content.Text) ? part.Records : []);
        }

        await reader.LookUpAsync(context, holding, ct);
    }

    /// <summary>All that needs no look into the file is done before its turn comes.</summary>
    private string? Prepare(FileImportPart part, ImportContext context, out List<(Activity Activity, string? CoopId)> ready)
    {
        ready = [];
        foreach (var record in part.NewRecords())
        {
            if (!Activity.Log(record.Id, record.Activity!, context.At, record.Origin).TryGet(out var activity, out var refusal)) // new ones have a content
            {
                return $"Ligne {record.FirstRow}\u00A0: {refusal.Message}";
            }

            activity.KeepDigest(ContentDigest.Keyed(ContentDigest.Of(activity.Content), activity.Id, seals));
            ready.Add((activity, record.Origin?.CoopId));
        }

        return null;
    }

    /// <returns>How many of the import are in by now.</returns>
    private async Task<int> StepAsync(FileImportPart part, List<(Activity Activity, string? CoopId)> ready, CancellationToken ct)
    {
        var written = 0;
        await db.SaveTogetherAsync(async () => written = await SaveAsync(part, ready, ct), ct);
        return written;
    }

    private async Task<int> SaveAsync(FileImportPart part, List<(Activity Activity, string? CoopId)> ready, CancellationToken ct)
    {
        var import = await db.StillAsync(part.ImportId, ImportState.Queued, ct);
        var kept = await db.StillAsync(part, ct);
        await CheckPersonsAsync(ready.Select(one => one.Activity), ct);
        var known = await judge.KnownAsync(ready.Select(one => one.Activity.Id), ct);
        var coopIds = await judge.KnownAsync(ready.Select(one => one.CoopId), import.AdvisorId, ct);
        var added = ready.FindAll(one => !known.ContainsKey(one.Activity.Id) && !(one.CoopId is { } coopId && coopIds.ContainsKey(coopId)))
            .ConvertAll(one => one.Activity);
        db.AddRange(added);
        kept.Write(added.Select(one => one.Id));
        import.Advance(added.Count);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return import.WrittenCount;
    }

    private async Task CheckPersonsAsync(IEnumerable<Activity> ready, CancellationToken ct)
    {
        var ids = ready.SelectMany(one => one.Attendances).Select(one => one.PersonId).Distinct().ToList();
        if (ids.Count > 0
            && await db.FollowedPersons.AnyAsync(one => ids.Contains(one.Id) && (one.MergedIntoId != null || one.AnonymisedAt != null), ct))
        {
            throw new DbUpdateConcurrencyException("A sheet was merged or emptied meanwhile.");
        }
    }
}
