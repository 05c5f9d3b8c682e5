using System.Reflection;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>The host calls it once.</summary>
public static class BackupRegistration
{
    /// <param name="services">Of the host.</param>
    /// <param name="savedFirst">
    /// The module whose events the others count: copied before them, it never lacks what they have counted for long.
    /// </param>
    public static IServiceCollection AddBackup(this IServiceCollection services, Assembly savedFirst) => services
        .AddScoped(provider => new BackedUpDatabases(
        [
            .. provider.GetServices<ModuleDbContext>()
                .OrderByDescending(context => context.GetType().Assembly == savedFirst)
                .Select(context => context.Schema),
            JobsDbContext.SchemaName,
        ]))
        .AddScoped<IHostCommand, BackUp>()
        .AddScoped<IHostCommand, Restore>();
}
