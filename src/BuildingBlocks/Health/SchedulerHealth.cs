using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConseillerNumerique.BuildingBlocks.Health;

/// <summary>Pages are served without the scheduler; reports are not frozen: degraded.</summary>
internal sealed class SchedulerHealth(EngineState engine) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(engine.IsRunning ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded());
}
