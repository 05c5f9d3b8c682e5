using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Facts;

internal static class FactsRegistration
{
    public static void AddFacts(this IServiceCollection services)
    {
        services.AddScoped<ShortKeys>();
        services.AddScoped<FactWriter>();
    }
}
