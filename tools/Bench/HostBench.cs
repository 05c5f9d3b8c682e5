using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>Logging over HTTP and the advisor's dashboard, on the demo data; the generator shares the machine.</summary>
internal static class HostBench
{
    private const int Connections = 16;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(12);

    public static async Task RunAsync(bool logging, bool dashboard)
    {
        var data = Directory.CreateTempSubdirectory("espace-coop-bench-");
        try
        {
            using (var first = await ChildHost.StartAsync(data.FullName))
            {
                Say($"First start, demo data made: {first.StartUp.TotalSeconds:F1} s");
            }

            using var host = await ChildHost.StartAsync(data.FullName);
            Say($"Start with databases present: {host.StartUp.TotalSeconds:F2} s, {Megabytes(host)} MB");
            var visitors = await Task.WhenAll(Enumerable.Range(0, Connections).Select(number => Visitor.SignInAsync(host.Address, number)));
            Console.WriteLine();
            Console.WriteLine(LoadResult.Header);
            if (dashboard)
            {
                await MeasureAsync("/indicateurs, an advisor’s month", number => visitors[number].ReadAsync("/indicateurs"));
            }

            if (logging)
            {
                await Task.WhenAll(visitors.Select(visitor => visitor.OpenFormAsync()));
                await MeasureAsync("logging a one-off, durable", number => visitors[number].LogAsync(Guid.CreateVersion7()));
            }

            Console.WriteLine();
            Say($"Memory after the bench: {Megabytes(host)} MB");
            Array.ForEach(visitors, visitor => visitor.Dispose());
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string what, Func<int, Task<int>> send)
    {
        foreach (var connections in new[] { 1, Connections })
        {
            Console.WriteLine((await Load.RunAsync(connections, Duration, send)).Line(what, connections));
        }
    }

    private static long Megabytes(ChildHost host) => host.MemoryBytes / (1024 * 1024);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
