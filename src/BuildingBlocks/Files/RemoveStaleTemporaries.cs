using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Files;

/// <summary>At start, removes what a kill left half written more than a day ago.</summary>
internal sealed class RemoveStaleTemporaries(FileStore store, TimeProvider clock, ILogger<RemoveStaleTemporaries> logger)
    : IHostedService
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var removed = store.RemoveTemporariesBefore(clock.GetUtcNow().UtcDateTime - Age);
        if (removed > 0)
        {
            logger.LogInformation("{Count} stale temporary files removed", removed);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
