using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConseillerNumerique.BuildingBlocks.Health;

/// <summary>Every module's database answers a query; without one of them the host is not ready.</summary>
internal sealed class DatabasesHealth(IServiceScopeFactory scopes) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var database in scope.ServiceProvider.GetServices<ModuleDbContext>())
        {
            // Asked first: opening a SQLite file that is missing would make an empty one.
            if (!await database.Database.CanConnectAsync(cancellationToken))
            {
                return HealthCheckResult.Unhealthy();
            }

            await database.Outbox.AnyAsync(cancellationToken);
        }

        return HealthCheckResult.Healthy();
    }
}
