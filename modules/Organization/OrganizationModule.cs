using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization;

/// <summary>What the host needs to know of this module.</summary>
public sealed class OrganizationModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddModuleDbContext<OrganizationDbContext>(configuration, OrganizationDbContext.SchemaName);

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
