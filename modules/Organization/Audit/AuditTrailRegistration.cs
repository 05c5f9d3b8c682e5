using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Site;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Audit;

internal static class AuditTrailRegistration
{
    public static void AddAuditTrail(this IServiceCollection services)
    {
        services.AddAuditedActions([.. AccountActions.All, .. AuditActions.All, .. SiteActions.All]);
        services.AddSingleton<TrailWords>();
        services.AddSingleton<TrailSeals>();
        services.AddRecurringJob<VerifyTrailJob>(VerifyTrailJob.Name, "Vérifier le journal d’audit", "0 10 4 * * ?", retries: 0);
        services.AddRecurringJob<PurgeTrailJob>(
            PurgeTrailJob.Name, "Effacer les lignes d’audit de plus de trois ans", "0 50 3 * * ?", hasDryRun: true);
    }
}
