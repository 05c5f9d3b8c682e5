using ConseillerNumerique.ActivityReporting.Feelings;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Guidance;

internal static class GuidanceRegistration
{
    /// <summary>Diagnoses, mandates, equipment lent, what visitors say, the data-quality assistant.</summary>
    public static void AddGuidance(this IServiceCollection services)
    {
        services.AddScoped<IReminders, QualityReminders>();
        services.AddScoped<IReminders, MandateReminders>();
        services.AddScoped<IReminders, LoanReminders>();
        services.AddScoped<LoanMomentReader>();
        services.AddAuditedActions(MandateActions.All);
        services.AddRecurringJob<RemindOfMandatesJob>(
            name: RemindOfMandatesJob.Name,
            title: "Rappeler les mandats Aidants Connect qui se terminent",
            cron: "0 40 6 * * ?",
            retries: 3);
        services.AddRecurringJob<ForgetSpentFormsJob>(
            name: ForgetSpentFormsJob.Name,
            title: "Oublier les numéros des formulaires d’après séance",
            cron: "0 50 3 2 * ?");
    }
}
