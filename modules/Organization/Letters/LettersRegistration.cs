using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Mandates;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Letters;

internal static class LettersRegistration
{
    /// <summary>Letters posted are sent at once; the schedule takes those that had to wait.</summary>
    public static void AddLetters(this IServiceCollection services)
    {
        services.AddSingleton<SiteAddress>();
        services.AddScoped<ILetterWriter, InvitationWriter>();
        services.AddScoped<ILetterWriter, PasswordResetWriter>();
        services.AddScoped<ILetterWriter, UnusedAccountWriter>();
        services.AddScoped<ILetterWriter, MandateReminderLetter>();
        services.AddRecurringJob<SendLettersJob>(SendLettersJob.Name, "Envoyer les courriels", "0 5/15 * * * ?", retries: 0);
    }
}
