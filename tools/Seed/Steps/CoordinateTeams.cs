using Bogus;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>What coordinators did, one thing or two a fortnight, as their form's handler keeps it.</summary>
internal static class CoordinateTeams
{
    private const int LeastDays = 5;
    private const int MostDays = 18;

    /// <returns>How many.</returns>
    public static async Task<int> SaveAsync(Stage stage, Cast cast, Window window, CancellationToken ct)
    {
        var days = new WorkingDays(window);
        var count = 0;
        for (var index = 0; index < cast.Teams.Count; index++)
        {
            var random = new Randomizer(Seeds.For(Purpose.Coordination, index));
            var activities = Draw(random, cast.Teams[index], window, days).ToList();
            await stage.DoAsync(Actor.System, services => SaveAsync(services, activities, ct));
            count += activities.Count;
        }

        await stage.Pump.DeliverAllAsync(ct);
        return count;
    }

    private static IEnumerable<CoordinationActivity> Draw(Randomizer random, TeamPart team, Window window, WorkingDays days)
    {
        var first = team.FirstDay > window.FirstDay ? team.FirstDay : window.FirstDay;
        for (var day = days.OpenFrom(first); day <= window.LastDay; day = days.OpenFrom(day.AddDays(random.Number(LeastDays, MostDays))))
        {
            var at = Window.AtInParis(day, new TimeOnly(random.Number(16, 18), random.Number(59)));
            var moment = new CoordinationMoment { CoordinatorId = team.CoordinatorId, Now = at, Today = day };
            yield return CoordinationActivity.Record(SeededIds.Draw(random, at), CoordinationDraw.Of(random, day), moment).OrThrow();
        }
    }

    private static Task<int> SaveAsync(IServiceProvider services, IReadOnlyList<CoordinationActivity> activities, CancellationToken ct)
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        var seals = services.GetRequiredService<Seals>();
        foreach (var activity in activities)
        {
            ContentDigest.Keep(activity, seals);
            db.Add(activity);
            db.Enqueue(CoordinationEvents.ToEvent(activity, activity.CreatedAt));
        }

        return db.SaveChangesAsync(ct);
    }
}
