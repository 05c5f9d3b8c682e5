using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Guidance;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Calendar;
using ConseillerNumerique.ActivityReporting.Series.Printing;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting;

/// <summary>What the host needs to know of this module.</summary>
public sealed class ActivityReportingModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDbContext<ActivityReportingDbContext>(configuration, ActivityReportingDbContext.SchemaName, SealedRows.Interceptor);
        services.AddSeals();
        services.AddScoped<CircumstancesReader>();
        services.AddScoped<CoordinationMomentReader>();
        services.AddScoped<OwnCoordination>();
        services.AddAuditedActions([.. ActivityActions.All, .. CoordinationActions.All, .. PersonActions.All, .. SeriesActions.All, .. TagActions.All]);
        services.AddScoped<TagReachReader>();
        services.AddScoped<TagOwnerNames>();
        services.AddRecurringJob<PurgeDeletedActivitiesJob>(
            name: PurgeDeletedActivitiesJob.Name,
            title: "Effacer les activités supprimées depuis 30 jours",
            cron: "0 30 3 * * ?",
            retries: 5,
            hasDryRun: true);
        services.AddRecurringJob<PurgeDraftsJob>(
            name: PurgeDraftsJob.Name,
            title: "Effacer les brouillons de plus de 14 jours",
            cron: "0 40 3 * * ?",
            retries: 5,
            hasDryRun: true);
        AddPersons(services);
        services.AddGuidance();
        services.AddImports();
    }

    private static void AddPersons(IServiceCollection services)
    {
        services.AddScoped<PersonMomentReader>();
        services.AddScoped<FirstContacts>();
        services.AddScoped<FollowedSessions>();
        services.AddScoped<PersonBelongings>();
        services.AddScoped<PersonSearch>();
        services.AddScoped<Rosters>();
        services.AddScoped<IReminders, PersonReminders>();
        services.AddScoped<IReminders, SeriesReminders>();
        services.AddHostedService<SealAtStart>();
        services.AddRecurringJob<AnonymisePersonsJob>(
            name: AnonymisePersonsJob.Name,
            title: "Anonymiser les bénéficiaires sans contact depuis douze mois",
            cron: "0 45 3 * * ?",
            hasDryRun: true);
        services.AddRecurringJob<RenewSealsJob>(
            name: RenewSealsJob.Name,
            title: "Chiffrer notes et fiches par la clé du moment",
            cron: "0 10 2 * * ?");
        services.AddRecurringJob<RotateKeyJob>(
            name: RotateKeyJob.Name,
            title: "Changer la clé des notes et des fiches",
            cron: "0 20 2 2 1 ?");
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapCalendar();
        routes.MapSheets();
    }
}
