using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Security;

internal static class SecurityRegistration
{
    public static void AddOwnSecurity(this IServiceCollection services)
    {
        services.AddScoped<SignInTries>();
        services.AddScoped<UsedCodes>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<Passkeys>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddRecurringJob<PurgeSecretsJob>(
            PurgeSecretsJob.Name, "Effacer les liens, courriels abandonnés et clés qui ne servent plus depuis 30 jours", "0 55 3 * * ?", hasDryRun: true);

        // The device knows who holds it: no name is typed, and a finger or a code is always asked for.
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });
    }
}
