using System.Diagnostics;
using System.Globalization;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Bench;

/// <summary>One activity after the other, ten a second at most, while something else writes to the same file.</summary>
internal sealed class OthersSaving : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stop = new();
    private readonly Task<List<double>> _saving;

    public OthersSaving(IServiceProvider services) => _saving = Task.Run(() => SaveAsync(services, _stop.Token));

    /// <returns>How long each save waited, in milliseconds.</returns>
    public async Task<string> EndAsync()
    {
        await _stop.CancelAsync();
        var times = (await _saving).Order().ToList();
        return times.Count == 0 ? "nobody saved meanwhile" : string.Create(
            CultureInfo.InvariantCulture,
            $"activities saved by others meanwhile: {times.Count}, median {times[times.Count / 2]:F0} ms, p99 {times[times.Count * 99 / 100]:F0} ms, longest {times[^1]:F0} ms");
    }

    public void Dispose() => _stop.Dispose();

    private static async Task<List<double>> SaveAsync(IServiceProvider services, CancellationToken stop)
    {
        List<double> times = [];
        while (!stop.IsCancellationRequested)
        {
            using var scope = services.CreateScope();
            var watch = Stopwatch.StartNew();
            var saved = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new LogActivity { Id = Guid.CreateVersion7(), Content = OneOff() }, CancellationToken.None);
            times.Add(saved.SavedId is null ? throw new InvalidOperationException(string.Join(", ", saved.Refusals)) : watch.Elapsed.TotalMilliseconds);
            await Task.Delay(Pause, CancellationToken.None);
        }

        return times;
    }

    private static ActivityContent OneOff() => new()
    {
        Type = ActivityType.OneOff,
        Date = new(2026, 1, 5),
        DurationMinutes = 15,
        Channel = Channel.Remote,
        Themes = EnumSet<Theme>.Of(Theme.Email),
        Participants = new() { Total = 1 },
    };
}
