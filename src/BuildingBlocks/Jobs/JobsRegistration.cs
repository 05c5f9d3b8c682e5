using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>How modules name their jobs, and how the host gets its engine.</summary>
public static class JobsRegistration
{
    /// <param name="services">Of the module.</param>
    /// <param name="name">Stable, at most 100 characters: <c>rapports.figer</c>.</param>
    /// <param name="title">French, shown to administrators.</param>
    /// <param name="cron">Quartz's six fields, read in Paris; a run missed while the host was down is made up once.</param>
    /// <param name="retries">Tries after the first one, with pauses from 30 seconds to an hour.</param>
    /// <param name="hasDryRun">It understands <see cref="JobRun.DryRun"/>: whoever erases says so.</param>
    public static IServiceCollection AddRecurringJob<TJob>(
        this IServiceCollection services, string name, string title, string cron, int retries = 5, bool hasDryRun = false)
        where TJob : class, IBackgroundJob =>
        services.Add<TJob>(name, title, retries, new Schedule(cron), hasDryRun);

    /// <summary>A job that runs on demand only.</summary>
    public static IServiceCollection AddJob<TJob>(
        this IServiceCollection services, string name, string title, int retries = 0)
        where TJob : class, IBackgroundJob =>
        services.Add<TJob>(name, title, retries, schedule: null, hasDryRun: false);

    /// <summary>Queue, history and progress; what commands and tests need. The host calls it once.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddDbContextPool<JobsDbContext>(
            options => ModuleDbContextRegistration.Configure(options, settings, JobsDbContext.SchemaName));
        services.AddSingleton<JobCatalogue>();
        services.AddSingleton<JobSignal>();
        services.AddSingleton<JobJournal>();
        services.AddSingleton<JobExecution>();
        services.AddScoped<IJobs, Jobs>();
        return services.AddRecurringJob<ForgetOldRuns>(
            "travaux.oublier", "Effacer l’historique des travaux de plus de 400 jours", "0 40 3 * * ?", retries: 0, hasDryRun: true);
    }

    private static IServiceCollection Add<TJob>(
        this IServiceCollection services, string name, string title, int retries, Schedule? schedule, bool hasDryRun)
        where TJob : class, IBackgroundJob
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, RecordedRun.MaxNameLength, nameof(name));
        services.TryAddScoped<TJob>();
        return services.AddSingleton(new JobDefinition
        {
            Name = name,
            Title = title,
            Type = typeof(TJob),
            Retries = retries,
            Schedule = schedule,
            HasDryRun = hasDryRun,
        });
    }
}
