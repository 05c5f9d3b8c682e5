using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>
/// Kills the host over and over while activities are logged; then each one answered with success must be there, and
/// counted once. The short form of it is a test; this one runs as long as one likes.
/// </summary>
internal static class KillRun
{
    private const int PerLife = 8;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync(int lives)
    {
        var data = Directory.CreateTempSubdirectory("espace-coop-kill-").FullName;
        try
        {
            var answered = new HashSet<Guid>();
            for (var life = 0; life < lives; life++)
            {
                answered.UnionWith(await LiveAsync(data, TimeSpan.FromMilliseconds(5 + (life * 37 % 120))));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{life + 1}/{lives} lives, {answered.Count} activities answered"));
            }

            using (await ChildHost.StartAsync(data))
            {
                while (StoredIds.Read(data, "activity_reporting", "select EventId from Outbox where ParkedAt is null").Count > 0)
                {
                    await Task.Delay(BetweenLooks);
                }
            }

            var kept = StoredIds.Read(data, "activity_reporting", "select Id from Activities");
            var counted = StoredIds.Read(data, "indicators", "select ActivityId from ActivityFacts where not Deleted");
            var missing = answered.Except(kept).Count();
            Console.WriteLine($"{answered.Count} answered, {missing} missing; {kept.Count} kept, {kept.Intersect(counted).Count()} of them counted");
            return missing == 0 && kept.SetEquals(counted) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Guid>> LiveAsync(string data, TimeSpan killAfter)
    {
        using var host = await ChildHost.StartAsync(data);
        using var visitor = await Visitor.SignInAsync(host.Address, 0);
        await visitor.OpenFormAsync();
        var kill = Task.Delay(killAfter).ContinueWith(_ => host.Kill(), TaskScheduler.Default);
        var answered = new List<Guid>();
        for (var number = 0; number < PerLife; number++)
        {
            var id = Guid.CreateVersion7();
            try
            {
                await visitor.LogAsync(id);
                answered.Add(id);
            }
            catch (HttpRequestException)
            {
                break; // killed in mid-answer: nothing was promised
            }
        }

        await kill;
        return answered;
    }
}
