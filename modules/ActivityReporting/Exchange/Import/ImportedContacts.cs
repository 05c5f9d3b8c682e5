using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// Keeps « nouvelle personne » right for many new activities at once, as <see cref="FirstContacts"/> does for one: each
/// person's sheet learns its first and last activity, and one that was the first and no longer is, is told.
/// </summary>
internal sealed class ImportedContacts(ActivityReportingDbContext db, TimeProvider clock)
{
    private const int ReadAtOnce = 500;

    /// <summary>Before the activities are saved; saves the sheets.</summary>
    public async Task SettleAsync(IReadOnlyList<Activity> added, CancellationToken ct)
    {
        var byPerson = added
            .SelectMany(activity => activity.Attendances.Select(one => (one.PersonId, Activity: activity)))
            .ToLookup(one => one.PersonId, one => one.Activity);
        foreach (var ids in byPerson.Select(group => group.Key).Chunk(ReadAtOnce))
        {
            var persons = await db.FollowedPersons.Where(one => ids.Contains(one.Id)).ToListAsync(ct);
            if (persons.Exists(one => one.MergedIntoId is not null || one.AnonymisedAt is not null))
            {
                throw new DbUpdateConcurrencyException("A sheet was merged or emptied meanwhile.");
            }

            var displaced = persons.SelectMany(person => Meet(person, byPerson[person.Id])).ToLookup(one => one.ActivityId, one => one.PersonId);
            await TellAsync(displaced, ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    /// <returns>The activity that was the person's first and is no more, if there is one.</returns>
    private static IEnumerable<(Guid ActivityId, Guid PersonId)> Meet(FollowedPerson person, IEnumerable<Activity> added)
    {
        var before = person.FirstActivityId;
        person.Meet(added.Aggregate(person.Contacts, (contacts, one) => FirstAndLast.With(contacts, one.Id, one.Date)));
        foreach (var activity in added)
        {
            activity.Mark(person.Id, person.FirstActivityId == activity.Id);
        }

        return before is { } first && first != person.FirstActivityId ? [(first, person.Id)] : [];
    }

    private async Task TellAsync(ILookup<Guid, Guid> displaced, CancellationToken ct)
    {
        var ids = displaced.Select(group => group.Key).ToList();
        foreach (var activity in await db.Activities.Where(one => ids.Contains(one.Id)).ToListAsync(ct))
        {
            foreach (var person in displaced[activity.Id])
            {
                activity.Mark(person, isFirst: false);
            }

            activity.Tell();
            db.Enqueue(activity.ToEvent(clock.GetUtcNow().UtcDateTime));
        }
    }
}
