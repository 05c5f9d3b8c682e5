using System.Globalization;

namespace ConseillerNumerique.Bench;

/// <summary>What a load gave, as one line of a table.</summary>
internal sealed class LoadResult(TimeSpan elapsed, TimeSpan spent, IReadOnlyList<(double Milliseconds, int Bytes)> samples)
{
    private readonly double[] _sorted = [.. samples.Select(sample => sample.Milliseconds).Order()];

    public static string Header =>
        "| what | connections | per second | p50 ms | p95 ms | p99 ms | worst ms | host’s CPU, ms each | answer, bytes |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|";

    public string Line(string what, int connections) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {connections} | {_sorted.Length / elapsed.TotalSeconds:F0} | {At(.5):F1} | {At(.95):F1} | {At(.99):F1} | {_sorted[^1]:F1} | {spent.TotalMilliseconds / _sorted.Length:F2} | {samples.Max(sample => sample.Bytes)} |");

    private double At(double quantile) => _sorted[(int)Math.Min(_sorted.Length - 1, quantile * _sorted.Length)];
}
