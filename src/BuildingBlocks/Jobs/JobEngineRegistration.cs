using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Quartz over the jobs' database; several hosts on one SQL Server share the work.</summary>
public static class JobEngineRegistration
{
    private const int RunsAtOnce = 4;

    /// <summary>Schedules and runs jobs for as long as the host lives; left out by commands and tests.</summary>
    public static IServiceCollection AddJobEngine(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.InstanceName = "espace-coop");
            quartz.UseDefaultThreadPool(RunsAtOnce);
            // Our own jobs write their failures down; this is for a jobs' database that is away for a moment.
            quartz.UseDefaultRetryPolicy(
                RetryPolicy.Exponential(5, TimeSpan.FromSeconds(5), 2, TimeSpan.FromMinutes(5), 0.2));
            quartz.UsePersistentStore(store =>
            {
                store.ProvisionSchema();
                store.ConfigureStore(options => options.MisfireThreshold = TimeSpan.FromMinutes(1));
                var connectionString = settings.ConnectionStringOf(JobsDbContext.SchemaName);
                if (settings.Provider == DatabaseProvider.SqlServer)
                {
                    store.UseSqlServer(SqlClientFactory.Instance, connectionString);
                    store.UseClustering(_ => { });
                }
                else
                {
                    store.UseSqlite(SqliteFactory.Instance, connectionString);
                }
            });
        });
        services.AddSingleton<JobEngine>();
        services.AddSingleton<EngineState>();
        return services.AddHostedService(provider => provider.GetRequiredService<JobEngine>());
    }
}
