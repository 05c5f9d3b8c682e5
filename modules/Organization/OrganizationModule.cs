using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Audit;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Places.OpenData;
using ConseillerNumerique.Organization.Security;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.Organization.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization;

/// <summary>What the host needs to know of this module.</summary>
public sealed class OrganizationModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<OrganizationDbContext>(configuration, OrganizationDbContext.SchemaName);
        services.AddSingleton<AdvisorsAtWork>();
        services.AddScoped<ContractTelling>();
        services.AddScoped<IHostCommand, InviteAdministratorCommand>();
        services.AddRecurringJob<PurgeSessionsJob>(
            name: PurgeSessionsJob.Name,
            title: "Effacer les sessions terminées",
            cron: "0 20 3 * * ?",
            retries: 5,
            hasDryRun: true);
        services.AddRecurringJob<CloseUnusedAccountsJob>(
            name: CloseUnusedAccountsJob.Name,
            title: "Prévenir puis fermer les comptes qui ne servent plus",
            cron: "0 0 5 * * ?",
            hasDryRun: true);
        services.AddAuditTrail();
        services.AddAuditedActions([.. EmployerActions.All, .. PostActions.All, .. FunderActions.All]);
        services.AddOwnSecurity();
        services.AddLetters();
        services.AddPlaces();
        services.AddTeams();
        services.AddTraining();
        services.AddSingleton<ILookupNormalizer, EmailNormalizer>(); // before Identity, which adds its own where there is none
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;

                // Names are e-mail addresses, which hold more than Identity's letters; Account checks their form.
                identity.User.AllowedUserNameCharacters = "";

                // Length is what protects; rules about characters make people write passwords down.
                identity.Password = new()
                {
                    RequiredLength = ChoosePassword.MinLength,
                    RequiredUniqueChars = 4,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireNonAlphanumeric = false,
                    RequireUppercase = false,
                };
            })
            .AddUserStore<AccountStore>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapOpenData();
}
