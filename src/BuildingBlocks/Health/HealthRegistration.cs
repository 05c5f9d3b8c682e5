using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConseillerNumerique.BuildingBlocks.Health;

/// <summary>What an orchestrator asks: does the process live, may it be sent requests.</summary>
public static class HealthRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="services">Of the host.</param>
    /// <param name="withScheduler">False for a host that runs no jobs.</param>
    public static IServiceCollection AddHealth(this IServiceCollection services, bool withScheduler)
    {
        var checks = services.AddHealthChecks()
            .AddCheck<DatabasesHealth>("databases", timeout: Patience)
            .AddCheck<EventsHealth>("events", HealthStatus.Degraded, [], Patience);
        if (withScheduler)
        {
            checks.AddCheck<SchedulerHealth>("scheduler");
        }

        return services;
    }

    /// <summary><c>/health/live</c> and <c>/health/ready</c>, open to all: they tell names and states, nothing else.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
    });
}
