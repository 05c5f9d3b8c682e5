using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// Keeps « nouvelle personne » right: before an activity is saved, its persons' sheets learn their first and last
/// activity, and another one that was the first, or now is, is saved and told with it.
/// </summary>
internal sealed class FirstContacts(ActivityReportingDbContext db, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SettleAsync(Activity activity, CancellationToken ct)
    {
        var contacts = ContactsOf(activity);
        if (contacts.Count == 0)
        {
            return;
        }

        var ids = contacts.ConvertAll(one => one.PersonId);
        var persons = await db.FollowedPersons.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        if (await LeadAsync(activity, contacts.Where(one => one.Is).Select(one => persons[one.PersonId]), ct))
        {
            await SettleAsync(activity, ct);
            return;
        }

        var counted = contacts.Where(one => one.Was).Select(one => one.PersonId).ToList();
        var others = await OthersAsync(activity.Id, counted, ct);
        var moved = new Dictionary<Guid, List<(Guid PersonId, bool IsFirst)>>();
        foreach (var contact in contacts)
        {
            var person = persons[contact.PersonId];
            var before = person.FirstActivityId;
            var rest = contact.Was ? FirstAndLast.Of(others[contact.PersonId]) : person.Contacts;
            person.Meet(contact.Is ? FirstAndLast.With(rest, activity.Id, activity.Date) : rest);
            activity.Mark(person.Id, person.FirstActivityId == activity.Id);
            if (before != person.FirstActivityId)
            {
                Note(moved, before, (person.Id, false));
                Note(moved, person.FirstActivityId, (person.Id, true));
            }
        }

        moved.Remove(activity.Id); // it is saved anyway
        await MarkAsync(moved, ct);
    }

    /// <summary>A sheet that was merged since it was chosen leads to the kept one.</summary>
    /// <returns>Whether there was any.</returns>
    private async Task<bool> LeadAsync(Activity activity, IEnumerable<FollowedPerson> chosen, CancellationToken ct)
    {
        var merged = chosen.Where(one => one.MergedIntoId is not null).ToList();
        foreach (var one in merged)
        {
            var kept = await db.FollowedPersons.FindAsync([one.MergedIntoId], ct)
                ?? throw new InvalidOperationException($"The sheet {one.MergedIntoId}, which {one.Id} was merged into, is not there.");
            activity.Replace(one.Id, PersonInSession.Of(kept));
        }

        return merged.Count > 0;
    }

    /// <summary>The persons for whom something may have changed: whether the activity counted for each, and does now.</summary>
    private List<(Guid PersonId, bool Was, bool Is)> ContactsOf(Activity activity)
    {
        var entry = db.Entry(activity);
        var wasThere = entry.State != EntityState.Added && entry.Property(one => one.DeletedAt).OriginalValue is null;
        var isThere = activity.DeletedAt is null;
        var isMoved = entry.State != EntityState.Added && entry.Property(one => one.Date).OriginalValue != activity.Date;
        return
        [
            .. db.ChangeTracker.Entries<Attendance>()
                .Where(one => one.Entity.ActivityId == activity.Id)
                .Select(one => (
                    one.Entity.PersonId,
                    Was: wasThere && one.State != EntityState.Added,
                    Is: isThere && one.State != EntityState.Deleted))
                .Where(one => one.Was != one.Is || (one.Is && isMoved)),
        ];
    }

    private async Task<ILookup<Guid, (Guid Id, DateOnly On)>> OthersAsync(Guid exceptId, List<Guid> personIds, CancellationToken ct)
    {
        if (personIds.Count == 0)
        {
            return Array.Empty<(Guid, (Guid, DateOnly))>().ToLookup(one => one.Item1, one => one.Item2);
        }

        var rows = await db.Attendances
            .Where(one => personIds.Contains(one.PersonId) && one.ActivityId != exceptId)
            .Join(
                db.Activities.IgnoreAutoIncludes().Where(one => one.DeletedAt == null),
                one => one.ActivityId,
                one => one.Id,
                (attendance, activity) => new { attendance.PersonId, activity.Id, activity.Date })
            .ToListAsync(ct);
        return rows.ToLookup(row => row.PersonId, row => (row.Id, row.Date));
    }

    private static void Note(Dictionary<Guid, List<(Guid PersonId, bool IsFirst)>> moved, Guid? activityId, (Guid PersonId, bool IsFirst) mark)
    {
        if (activityId is { } id)
        {
            (moved.TryGetValue(id, out var marks) ? marks : moved[id] = []).Add(mark);
        }
    }

    private async Task MarkAsync(Dictionary<Guid, List<(Guid PersonId, bool IsFirst)>> moved, CancellationToken ct)
    {
        foreach (var (id, marks) in moved)
        {
            var other = await db.Activities.FindAsync([id], ct)
                ?? throw new InvalidOperationException($"The activity {id}, somebody's first one, is not there.");
            var changes = marks.ConvertAll(mark => other.Mark(mark.PersonId, mark.IsFirst));
            if (changes.Contains(true))
            {
                other.Tell();
                db.Enqueue(other.ToEvent(Now));
            }
        }
    }
}
