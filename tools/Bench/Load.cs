using System.Diagnostics;

namespace ConseillerNumerique.Bench;

/// <summary>Sends requests from several connections for a while and notes how long each took.</summary>
internal static class Load
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    /// <param name="connections">Each sends its next request when the last one is answered.</param>
    /// <param name="duration">After a warm-up: a host that runs for days has its hot code compiled.</param>
    /// <param name="spent">The CPU that the host has used so far.</param>
    /// <param name="send">One request of one connection; the bytes of its answer, or an exception.</param>
    public static async Task<LoadResult> RunAsync(int connections, TimeSpan duration, Func<TimeSpan> spent, Func<int, Task<int>> send)
    {
        await MeasureAsync(connections, WarmUp, spent, send);
        return await MeasureAsync(connections, duration, spent, send);
    }

    private static async Task<LoadResult> MeasureAsync(int connections, TimeSpan duration, Func<TimeSpan> spent, Func<int, Task<int>> send)
    {
        var before = spent();
        var start = Stopwatch.GetTimestamp();
        var runs = await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            var samples = new List<(double Milliseconds, int Bytes)>(4096);
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                var sent = Stopwatch.GetTimestamp();
                var bytes = await send(connection);
                samples.Add((Stopwatch.GetElapsedTime(sent).TotalMilliseconds, bytes));
            }

            return samples;
        })));
        return new(Stopwatch.GetElapsedTime(start), spent() - before, [.. runs.SelectMany(run => run)]);
    }
}
