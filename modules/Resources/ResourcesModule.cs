using ConseillerNumerique.Resources.Data;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Resources.Library;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Resources;

/// <summary>What the host needs to know of this module.</summary>
public sealed class ResourcesModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<ResourcesDbContext>(configuration, ResourcesDbContext.SchemaName);
        services.AddAuditedActions(ResourceActions.Published);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
