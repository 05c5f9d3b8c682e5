using ConseillerNumerique.ActivityReporting;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Backup;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Files;
using ConseillerNumerique.BuildingBlocks.Health;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Host.Administration;
using ConseillerNumerique.Host.Home;
using ConseillerNumerique.Host.SignIn;
using ConseillerNumerique.Host.Site;
#if DEMO_DATA
using ConseillerNumerique.Seed;
#endif

namespace ConseillerNumerique.Host.Composition;

/// <summary>Everything that the container holds.</summary>
internal static class ServicesComposition
{
    public static void AddEspaceCoop(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        var database = DatabaseSettings.From(builder.Configuration);
        var isTesting = builder.Environment.IsEnvironment("Testing");
        services.AddSingleton(database);
        services.AddSingleton(DataDirectory.From(builder.Configuration));
        services.AddSingleton(_ => Communes.Load());
        services.AddMessaging(Modules.Assemblies);
        foreach (var module in Modules.All)
        {
            module.AddServices(services, builder.Configuration);
        }

        services.AddAudit();
        services.AddAuditedActions(JobActions.All);
        services.AddJobs(database);
        services.AddFiles();
        services.AddMail(builder.Configuration, toFolder: isTesting || builder.Environment.IsDevelopment());
        services.AddSingleton<RunningHost>();
        services.AddBackup(savedFirst: typeof(ActivityReportingModule).Assembly);
        services.AddHealth(withScheduler: !isTesting);
        if (!isTesting)
        {
            services.AddHostedService<NativeMemory>();
            services.AddRelayLoop();
            services.AddJobEngine(database);
        }

        services.AddSingleton<SiteStates>();
        services.AddScoped<HomeReader>();
        services.AddScoped<IReminders, JobReminders>();
#if DEMO_DATA
        services.AddDemoData(Modules.All);
#endif
        services.AddLimits();
        services.AddSignIn();
        services.AddFrontEnd();
        services.AddRazorPages().WithRazorPagesRoot("/")
            .AddMvcOptions(options => options.AddFrenchForms())
            .AddMvcOptions(options => options.Filters.Add<HandlerGuard>())
            .AddMvcOptions(options => options.Filters.Add<AddressGuard>())
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false); // no script reads it
    }
}
