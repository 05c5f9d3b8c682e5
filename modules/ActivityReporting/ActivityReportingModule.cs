using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Jobs;
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
        services.AddScoped<CoordinationMomentReader>();
        services.AddScoped<OwnCoordination>();
        services.AddAuditedActions([.. ActivityActions.All, .. CoordinationActions.All]);
        services.AddRecurringJob<PurgeDeletedActivitiesJob>(
            name: PurgeDeletedActivitiesJob.Name,
            title: "Effacer les activités supprimées depuis 30 jours",
            cron: "0 30 3 * * ?",
            retries: 5,
            hasDryRun: true);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
