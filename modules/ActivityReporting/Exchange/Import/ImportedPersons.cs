using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Followed persons of a file on their way.</summary>
internal sealed class ImportedPersons(ActivityReportingDbContext db, PersonJudge judge, Seals seals) : IImportedThings
{
    private const int PerSave = 500;

    private List<FollowedPerson> _ready = [];

    public int Count => _ready.Count;

    public async Task<string?> PrepareAsync(IReadOnlyList<ImportedRecord> records, ImportContext context, CancellationToken ct)
    {
        _ready = new(records.Count);
        var (known, at) = (await judge.KnownAsync(records.Select(one => one.Id), ct), PersonJudge.MomentOf(context));
        foreach (var record in records.Where(one => !known.ContainsKey(one.Id)))
        {
            if (!FollowedPerson.Follow(record.Id, record.Person!, at).TryGet(out var person, out var refusal)) // new ones have a content
            {
                return $"Ligne {record.FirstRow}\u00A0: {refusal.Message}";
            }

            person.Print(seals);
            _ready.Add(person);
        }

        var followed = await db.FollowedPersons.Named(context.AdvisorId).CountAsync(ct);
        return followed + _ready.Count > FollowedPerson.MostOfOne ? PersonRefusals.TooManyPersons.Message : null;
    }

    public async Task SaveAsync(Func<int, int, Task> report, CancellationToken ct)
    {
        var saved = 0;
        foreach (var some in _ready.Chunk(PerSave))
        {
            db.AddRange(some.AsEnumerable<object>());
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            saved += some.Length;
            await report(saved, _ready.Count);
        }
    }
}
