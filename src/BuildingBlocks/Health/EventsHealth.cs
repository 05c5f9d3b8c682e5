using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConseillerNumerique.BuildingBlocks.Health;

/// <summary>Events that wait for more than a minute, or that were given up, make the figures late: degraded.</summary>
internal sealed class EventsHealth(IEnumerable<IOutboxRelay> relays, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var limit = clock.GetUtcNow().UtcDateTime - Patience;
        foreach (var relay in relays)
        {
            var state = await relay.StateAsync(cancellationToken);
            if (state.Parked.Count > 0 || state.OldestPendingAt < limit)
            {
                return HealthCheckResult.Degraded();
            }
        }

        return HealthCheckResult.Healthy();
    }
}
