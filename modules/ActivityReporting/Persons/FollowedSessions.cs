using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>The sessions of a person, brought up to what the sheet says now; saved and told with the sheet.</summary>
internal sealed class FollowedSessions(ActivityReportingDbContext db, TimeProvider clock)
{
    /// <summary>After a change of gender, birth year or status.</summary>
    public async Task FollowAsync(FollowedPerson person, CancellationToken ct)
    {
        var answers = PersonInSession.Of(person);
        foreach (var activity in await OfAsync([person.Id], ct))
        {
            TellIf(activity, activity.Follow(answers));
        }
    }

    /// <summary>After a merge: the sessions of both are the kept one's, and only one of them is the first.</summary>
    public async Task GatherAsync(FollowedPerson kept, FollowedPerson merged, CancellationToken ct)
    {
        var answers = PersonInSession.Of(kept);
        var activities = await OfAsync([kept.Id, merged.Id], ct);
        var contacts = FirstAndLast.Of(activities.Where(one => one.DeletedAt is null).Select(one => (one.Id, one.Date)));
        kept.Meet(contacts);
        foreach (var activity in activities)
        {
            var changes = new[]
            {
                activity.Replace(merged.Id, answers),
                activity.Follow(answers),
                activity.Mark(kept.Id, contacts?.FirstId == activity.Id),
            };
            TellIf(activity, changes.Contains(true));
        }
    }

    /// <summary>Deleted ones too: they may come back.</summary>
    private Task<List<Activity>> OfAsync(Guid[] personIds, CancellationToken ct) =>
        db.Activities.Where(one => one.Attendances.Any(attendance => personIds.Contains(attendance.PersonId))).ToListAsync(ct);

    private void TellIf(Activity activity, bool changes)
    {
        if (changes)
        {
            activity.Tell();
            db.Enqueue(activity.ToEvent(clock.GetUtcNow().UtcDateTime));
        }
    }
}
