using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.Organization.Places.OpenData;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Places;

internal static class PlacesRegistration
{
    public static void AddPlaces(this IServiceCollection services)
    {
        services.AddScoped<PlacesOfUser>();
        services.AddScoped<SimilarPlaces>();
        services.AddScoped<OpenRows>();
        services.AddAuditedActions(PlaceActions.All);
    }
}
