using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>
/// Kills the host over and over while activities are logged; then each one answered with success must be listed, and
/// counted once. The short form of it is a test; this one runs as long as one likes.
/// </summary>
internal static class KillRun
{
    private const int PerLife = 8;

    public static async Task<int> RunAsync(int lives)
    {
        var data = Directory.CreateTempSubdirectory("espace-coop-kill-");
        try
        {
            var logged = new List<Guid>();
            for (var life = 0; life < lives; life++)
            {
                logged.AddRange(await LiveAsync(data.FullName, TimeSpan.FromMilliseconds(5 + (life * 37 % 120))));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{life + 1}/{lives} lives, {logged.Count} activities answered"));
            }

            using var host = await ChildHost.StartAsync(data.FullName);
            using var visitor = await Visitor.SignInAsync(host.Address, 0);
            var missing = 0;
            foreach (var id in logged)
            {
                missing += await visitor.HasAsync($"/activites/{id}") ? 0 : 1;
            }

            Console.WriteLine($"{logged.Count} answered, {missing} missing");
            return missing == 0 ? 0 : 1;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Guid>> LiveAsync(string data, TimeSpan killAfter)
    {
        using var host = await ChildHost.StartAsync(data);
        using var visitor = await Visitor.SignInAsync(host.Address, 0);
        await visitor.OpenFormAsync();
        var kill = Task.Delay(killAfter).ContinueWith(_ => host.Kill(), TaskScheduler.Default);
        var logged = new List<Guid>();
        for (var number = 0; number < PerLife; number++)
        {
            var id = Guid.CreateVersion7();
            try
            {
                await visitor.LogAsync(id);
                logged.Add(id);
            }
            catch (HttpRequestException)
            {
                break; // killed in mid-answer: nothing was promised
            }
        }

        await kill;
        return logged;
    }
}
