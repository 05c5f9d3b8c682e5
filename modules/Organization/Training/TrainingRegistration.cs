using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Training;

internal static class TrainingRegistration
{
    /// <summary>Letters go out at the start of October and of December, while a module can still be found.</summary>
    public static void AddTraining(this IServiceCollection services)
    {
        services.AddScoped<TrainingsVisible>();
        services.AddScoped<TeamTrainings>();
        services.AddScoped<IReminders, TrainingReminders>();
        services.AddScoped<ILetterWriter, TrainingReminderLetter>();
        services.AddAuditedActions(TrainingActions.All);
        services.AddRecurringJob<RemindOfTrainingJob>(
            RemindOfTrainingJob.Name, "Rappeler le module de formation de l’année", "0 0 8 1 10,12 ?", retries: 3);
    }
}
