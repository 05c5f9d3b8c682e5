using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Followed persons of a file, in one save: an advisor has 2,000 at most.</summary>
internal sealed class ImportedPersons(ActivityReportingDbContext db, PersonJudge judge, Seals seals, AuditNotes notes, TimeProvider clock)
{
    /// <returns>A French sentence when a rule is broken by now; null when all are in.</returns>
    public async Task<string?> WriteAsync(FileImport import, ImportContext context, CancellationToken ct)
    {
        var parts = await db.ImportParts.AsNoTracking().Where(part => part.ImportId == import.Id).OrderBy(part => part.Number).ToListAsync(ct);
        var records = parts.SelectMany(part => part.NewRecords()).ToList();
        var (known, at) = (await judge.KnownAsync(records.Select(one => one.Id), ct), PersonJudge.MomentOf(context));
        List<FollowedPerson> ready = [];
        foreach (var record in records.Where(one => !known.ContainsKey(one.Id)))
        {
            if (!FollowedPerson.Follow(record.Id, record.Person!, at, record.Past).TryGet(out var person, out var refusal)) // new ones have a content
            {
                return $"Ligne {record.FirstRow}\u00A0: {refusal.Message}";
            }

            person.Print(seals);
            ready.Add(person);
        }

        var followed = await db.FollowedPersons.Named(context.AdvisorId).CountAsync(ct);
        if (followed + ready.Count > FollowedPerson.MostOfOne)
        {
            return PersonRefusals.TooManyPersons.Message;
        }

        await db.SaveTogetherAsync(() => SaveAsync(import, ready, ct), ct);
        return null;
    }

    private async Task SaveAsync(FileImport import, List<FollowedPerson> ready, CancellationToken ct)
    {
        (await db.StillAsync(import.Id, ImportState.Queued, ct)).End(ready.Count, clock.GetUtcNow().UtcDateTime);
        db.AddRange(ready);
        db.Enqueue(notes.By(import.AdvisorId, PersonActions.Imported, import.Id));
        await db.ImportParts.Where(part => part.ImportId == import.Id).ExecuteDeleteAsync(ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
