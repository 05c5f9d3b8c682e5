using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// Keeps « nouvelle personne » right for many activities at once, as <see cref="FirstContacts"/> does for one: from all
/// activities of each person, so that it may be done again.
/// </summary>
internal sealed class ImportedContacts(ActivityReportingDbContext db, TimeProvider clock)
{
    private const int AskedAtOnce = 2_000;
    private const int PersonsAtOnce = 100;

    /// <summary>Of all persons who were there; each some in a save of their own.</summary>
    /// <param name="untold">Activities that are told afterwards, as they stand then; others are told here.</param>
    /// <param name="ct">Of the run.</param>
    public async Task SettleAsync(IReadOnlyCollection<Guid> untold, CancellationToken ct)
    {
        var later = untold.ToHashSet();
        foreach (var some in (await PersonsOfAsync(untold, ct)).Chunk(PersonsAtOnce))
        {
            await db.SaveTogetherAsync(() => PutRightAsync(some, later, isUndone: false, ct), ct);
        }
    }

    public async Task<IReadOnlyCollection<Guid>> PersonsOfAsync(IEnumerable<Guid> activities, CancellationToken ct)
    {
        HashSet<Guid> persons = [];
        foreach (var some in activities.Chunk(AskedAtOnce))
        {
            persons.UnionWith(await db.Attendances.Where(one => some.Contains(one.ActivityId)).Select(one => one.PersonId).Distinct().ToListAsync(ct));
        }

        return persons;
    }

    /// <summary>Saves the sheets, and the activities that are somebody's first now or are no more.</summary>
    /// <param name="personIds">Whose sheets.</param>
    /// <param name="untold">The activities of the file.</param>
    /// <param name="isUndone">They do not count.</param>
    /// <param name="ct">Of the run.</param>
    public async Task PutRightAsync(IReadOnlyCollection<Guid> personIds, IReadOnlySet<Guid> untold, bool isUndone, CancellationToken ct)
    {
        var rows = (await db.Attendances
            .Where(one => personIds.Contains(one.PersonId))
            .Join(
                db.Activities.IgnoreAutoIncludes().Where(one => one.DeletedAt == null),
                one => one.ActivityId,
                one => one.Id,
                (attendance, activity) => new { attendance.PersonId, attendance.IsFirst, activity.Id, activity.Date })
            .ToListAsync(ct)).Where(row => !isUndone || !untold.Contains(row.Id)).ToLookup(row => row.PersonId);
        Dictionary<Guid, List<(Guid PersonId, bool IsFirst)>> marks = [];
        foreach (var person in await db.FollowedPersons.Where(one => personIds.Contains(one.Id)).ToListAsync(ct))
        {
            var contacts = FirstAndLast.Of(rows[person.Id].Select(row => (row.Id, row.Date)));
            person.Meet(contacts);
            foreach (var row in rows[person.Id].Where(row => row.IsFirst != (row.Id == contacts?.FirstId)))
            {
                (marks.TryGetValue(row.Id, out var known) ? known : marks[row.Id] = []).Add((person.Id, !row.IsFirst));
            }
        }

        await MarkAsync(marks, untold, ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task MarkAsync(Dictionary<Guid, List<(Guid PersonId, bool IsFirst)>> marks, IReadOnlySet<Guid> untold, CancellationToken ct)
    {
        var ids = marks.Keys.ToList();
        foreach (var activity in await db.Activities.Where(one => ids.Contains(one.Id)).ToListAsync(ct))
        {
            foreach (var (personId, isFirst) in marks[activity.Id])
            {
                activity.Mark(personId, isFirst);
            }

            if (!untold.Contains(activity.Id) || activity.Version > 1) // one that was corrected meanwhile is told already
            {
                activity.Tell();
                db.Enqueue(activity.ToEvent(clock.GetUtcNow().UtcDateTime));
            }
        }
    }
}
