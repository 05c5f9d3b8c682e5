using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Downloading;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators;

/// <summary>What the host needs to know of this module.</summary>
public sealed class IndicatorsModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<IndicatorsDbContext>(configuration, IndicatorsDbContext.SchemaName);
        services.AddFacts();
        services.AddRebuilding(configuration);
        services.AddDashboards();
        services.AddReports(configuration);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapReportFiles();
}
