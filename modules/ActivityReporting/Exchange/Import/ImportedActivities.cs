using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Activities of a file on their way: each with its event, in batches.</summary>
internal sealed class ImportedActivities(ActivityReportingDbContext db, ActivityJudge judge, ImportedContacts contacts, Seals seals, TimeProvider clock)
    : IImportedThings
{
    private const int PerSave = 500;

    private List<Activity> _ready = [];

    public int Count => _ready.Count;

    public async Task<string?> PrepareAsync(IReadOnlyList<ImportedRecord> records, ImportContext context, CancellationToken ct)
    {
        _ready = new(records.Count);
        var known = await judge.KnownAsync(records.Select(one => one.Id), ct);
        foreach (var record in records.Where(one => !known.ContainsKey(one.Id)))
        {
            if (!Activity.Log(record.Id, record.Activity!, context.At, record.Origin).TryGet(out var activity, out var refusal)) // new ones have a content
            {
                return $"Ligne {record.FirstRow}\u00A0: {refusal.Message}";
            }

            activity.KeepDigest(ContentDigest.Keyed(ContentDigest.Of(activity.Content), activity.Id, seals));
            _ready.Add(activity);
        }

        return null;
    }

    public async Task SaveAsync(Func<int, int, Task> report, CancellationToken ct)
    {
        await contacts.SettleAsync(_ready, ct);
        var saved = 0;
        foreach (var some in _ready.Chunk(PerSave))
        {
            var now = clock.GetUtcNow().UtcDateTime;
            db.AddRange(some.AsEnumerable<object>());
            foreach (var activity in some)
            {
                db.Enqueue(activity.ToEvent(now));
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            saved += some.Length;
            await report(saved, _ready.Count);
        }
    }
}
