using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>
/// Logs sessions as the form's handler does, activity and event in one save, but many at a time: each by its advisor at
/// the moment of its entry.
/// </summary>
internal static class LogSessions
{
    private const int SessionsPerSave = 250;

    public static async Task SaveAsync(Stage stage, IReadOnlyList<Session> sessions, CancellationToken ct)
    {
        foreach (var some in sessions.Chunk(SessionsPerSave))
        {
            stage.Clock.Set(some[^1].EnteredAt);
            await stage.DoAsync(Actor.System, services => SaveAsync(stage, services, some, ct));
        }

        await stage.Pump.DeliverAllAsync(ct);
    }

    private static async Task<int> SaveAsync(Stage stage, IServiceProvider services, Session[] sessions, CancellationToken ct)
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        var (contacts, seals) = (services.GetRequiredService<FirstContacts>(), services.GetRequiredService<Seals>());
        foreach (var session in sessions)
        {
            var activity = Activity.Log(session.Id, session.Content, session.At(stage.Communes)).OrThrow();
            ContentDigest.Keep(activity, seals);
            db.Activities.Add(activity);
            await contacts.SettleAsync(activity, ct);
            db.Enqueue(activity.ToEvent(session.EnteredAt));
        }

        return await db.SaveChangesAsync(ct);
    }
}
