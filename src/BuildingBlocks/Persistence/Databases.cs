using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>Brings every database to the shape that this build needs.</summary>
public static class Databases
{
    /// <summary>
    /// Called by the one process that holds the host's lock. A kill during an earlier migration leaves a row in
    /// <c>__EFMigrationsLock</c> for which EF would wait for ever: nobody else can hold it, so it is cleared. SQLite's files
    /// are brought up together: most of the time goes into EF's models, one per module.
    /// </summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        DbContext jobs = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        var contexts = scope.ServiceProvider.GetServices<ModuleDbContext>().Append(jobs);
        var together = new ParallelOptions
        {
            CancellationToken = ct,
            MaxDegreeOfParallelism = jobs.Database.IsSqlite() ? Environment.ProcessorCount : 1,
        };
        await Parallel.ForEachAsync(contexts, together, async (context, stop) => await MigrateAsync(context, stop));
    }

    /// <summary>A database in shape is left after one query: EF's own migration compares whole models first.</summary>
    private static async Task MigrateAsync(DbContext context, CancellationToken ct)
    {
        if (!(await context.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            return;
        }

        if (context.Database.IsSqlite())
        {
            await ClearMigrationsLockAsync(context, ct);
        }

        await context.Database.MigrateAsync(ct);
    }

    private static async Task ClearMigrationsLockAsync(DbContext context, CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        if (!File.Exists(file))
        {
            return;
        }

        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "drop table if exists \"__EFMigrationsLock\"";
        await command.ExecuteNonQueryAsync(ct);
    }
}
