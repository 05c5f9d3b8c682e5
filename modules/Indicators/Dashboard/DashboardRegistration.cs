using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Indicators.Dashboard.Averages;
using ConseillerNumerique.Indicators.Dashboard.Filters;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Sharing;
using ConseillerNumerique.Indicators.Targets;
using ConseillerNumerique.Indicators.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What pages of figures need.</summary>
internal static class DashboardRegistration
{
    public static void AddDashboards(this IServiceCollection services)
    {
        services.AddSingleton<UnitedPersons>();
        services.AddScoped<TotalRows>();
        services.AddScoped<FiguresReader>();
        services.AddSingleton<KeptSums>();
        services.AddScoped<ReadAverages>();
        services.AddScoped<TeamSpans>();
        services.AddScoped<SubjectMaker>();
        services.AddScoped<DashboardSubjects>();
        services.AddScoped<FilterThings>();
        services.AddScoped<HeldFacts>();
        services.AddAuditedActions(SharingActions.All);
        services.AddAuditedActions(TargetActions.All);
    }
}
