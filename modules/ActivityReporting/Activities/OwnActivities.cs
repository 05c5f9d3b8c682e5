using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>How one's own activity is changed: read, changed, told and saved, anew when another save came between.</summary>
internal static class OwnActivities
{
    private const int MaxAttempts = 5;

    /// <param name="db">Holds no other change.</param>
    /// <param name="mine">Names the activity and its owner.</param>
    /// <param name="change">Called again with the newer state when another save came first.</param>
    /// <param name="now">UTC; of the event.</param>
    /// <param name="ct">Of the request.</param>
    /// <returns>The activity as it is kept now; null when there is none.</returns>
    public static async Task<Activity?> ChangeAsync(
        this ActivityReportingDbContext db, IQueryable<Activity> mine, Action<Activity> change, DateTime now, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await mine.SingleOrDefaultAsync(ct) is not { } activity)
            {
                return null;
            }

            var version = activity.Version;
            change(activity);
            if (activity.Version == version)
            {
                return activity;
            }

            db.Enqueue(activity.ToEvent(now));
            try
            {
                await db.SaveChangesAsync(ct);
                return activity;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
