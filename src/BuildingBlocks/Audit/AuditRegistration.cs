using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Audit;

/// <summary>How the host gets its notes, and how modules name what they audit.</summary>
public static class AuditRegistration
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddScoped<AuditNotes>()
        .AddScoped<LookNotes>()
        .AddSingleton<LooksOfToday>();

    /// <summary>Each module calls it with its own.</summary>
    public static IServiceCollection AddAuditedActions(this IServiceCollection services, params IEnumerable<AuditedAction> actions)
    {
        foreach (var action in actions)
        {
            services.AddSingleton(action);
        }

        return services;
    }
}
