using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConseillerNumerique.BuildingBlocks.Sealing;

/// <summary>How a module gets its seals.</summary>
public static class SealingRegistration
{
    /// <summary>Each module that seals calls it.</summary>
    public static IServiceCollection AddSeals(this IServiceCollection services)
    {
        services.TryAddSingleton<KeyRing>();
        services.TryAddSingleton(provider => new Seals(provider.GetRequiredService<KeyRing>()));
        return services;
    }
}
