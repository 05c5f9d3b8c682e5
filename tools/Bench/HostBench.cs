using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>Logging over HTTP and the advisor's dashboard, on the demo data; the generator shares the machine.</summary>
internal static class HostBench
{
    private const int Connections = 16;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(12);

    /// <param name="kept">Where the data is or will be made, and stays; null for a place of its own, removed at the end.</param>
    public static Task RunAsync(bool logging, bool dashboard, string? kept) =>
        BenchData.InAsync(kept, data => RunInAsync(data, logging, dashboard));

    private static async Task RunInAsync(string data, bool logging, bool dashboard)
    {
        if (!Directory.Exists(Path.Combine(data, "keys")))
        {
            using var first = await ChildHost.StartAsync(data);
            Say($"First start, demo data made: {first.StartUp.TotalSeconds:F1} s");
        }

        using var host = await ChildHost.StartAsync(data);
        Say($"Start with databases present: {host.StartUp.TotalSeconds:F2} s, {Megabytes(host)} MB");
        var visitors = await Visitor.WorkingAsync(host.Address, Connections);
        Console.WriteLine();
        Console.WriteLine(LoadResult.Header);
        if (dashboard)
        {
            await MeasureAsync(host, "/indicateurs, an advisor’s month", number => visitors[number].ReadAsync("/indicateurs"));
        }

        if (logging)
        {
            await MeasureAsync(host, "logging a one-off, durable", number => visitors[number].LogAsync(Guid.CreateVersion7()));
        }

        Console.WriteLine();
        Say($"Memory after the bench: {Megabytes(host)} MB");
        visitors.ForEach(visitor => visitor.Dispose());
    }

    private static async Task MeasureAsync(ChildHost host, string what, Func<int, Task<int>> send)
    {
        foreach (var connections in new[] { 1, Connections })
        {
            Console.WriteLine((await Load.RunAsync(connections, Duration, () => host.Spent, send)).Line(what, connections));
        }
    }

    private static long Megabytes(ChildHost host) => host.MemoryBytes / (1024 * 1024);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
