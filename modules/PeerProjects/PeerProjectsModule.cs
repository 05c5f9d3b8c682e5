using ConseillerNumerique.PeerProjects.Data;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.PeerProjects.Projects;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.PeerProjects;

/// <summary>What the host needs to know of this module.</summary>
public sealed class PeerProjectsModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<PeerProjectsDbContext>(configuration, PeerProjectsDbContext.SchemaName);
        services.AddAuditedActions(ProjectActions.Created);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
