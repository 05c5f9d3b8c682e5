using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Indicators.Sharing;
using ConseillerNumerique.Indicators.Targets;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What pages of figures need.</summary>
internal static class DashboardRegistration
{
    public static void AddDashboards(this IServiceCollection services)
    {
        services.AddScoped<SubjectMaker>();
        services.AddScoped<DashboardSubjects>();
        services.AddAuditedActions(SharingActions.All);
        services.AddAuditedActions(TargetActions.All);
    }
}
