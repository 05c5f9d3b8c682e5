using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting;

/// <summary>What the host needs to know of this module.</summary>
public sealed class ActivityReportingModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<ActivityReportingDbContext>(configuration, ActivityReportingDbContext.SchemaName);
        services.AddScoped<CircumstancesReader>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
