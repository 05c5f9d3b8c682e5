using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>Runs every module's relay for as long as the host lives.</summary>
internal sealed class RelayLoop(IEnumerable<IOutboxRelay> relays, ILogger<RelayLoop> logger) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(5);

    /// <summary>Between two rounds: a lone save is delivered at once, those of a busy moment together.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(25);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(relays.Select(relay => Task.Run(() => RunAsync(relay, stoppingToken), stoppingToken)));

    private async Task RunAsync(IOutboxRelay relay, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                while (await relay.DeliverPendingAsync(ct) > 0)
                {
                    await Task.Delay(Breath, ct);
                }

                await relay.WaitAsync(LongestSleep, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // The database is away or full: what is in the outbox stays there, and we come back.
                logger.LogError(exception, "The relay of {Module} stumbled and goes on", relay.Module);
                await Task.Delay(LongestSleep, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
