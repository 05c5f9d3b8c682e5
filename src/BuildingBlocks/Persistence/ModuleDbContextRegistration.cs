using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>What each module calls once for its context.</summary>
public static class ModuleDbContextRegistration
{
    public static void AddModuleDbContext<TContext>(
        this IServiceCollection services, IConfiguration configuration, string schema, params IInterceptor[] interceptors)
        where TContext : ModuleDbContext
    {
        var settings = DatabaseSettings.From(configuration);
        services.AddSingleton<ModuleWritesOf<TContext>>();
        services.AddDbContextPool<TContext>((provider, options) =>
        {
            Configure(options, settings, schema);
            options.AddInterceptors([provider.GetRequiredService<ModuleWritesOf<TContext>>(), .. interceptors]);
        });
        services.AddScoped<ModuleDbContext>(provider => provider.GetRequiredService<TContext>());
        services.AddSingleton<OutboxRelay<TContext>>();
        services.AddSingleton<IOutboxRelay>(provider => provider.GetRequiredService<OutboxRelay<TContext>>());
    }

    /// <summary>A second view of a module's file, through the same gate; its migrations are those of the first.</summary>
    public static void AddContextBeside<TContext, TFirst>(this IServiceCollection services, IConfiguration configuration, string schema)
        where TContext : TFirst
        where TFirst : ModuleDbContext
    {
        var settings = DatabaseSettings.From(configuration);
        services.AddDbContext<TContext>((provider, options) =>
        {
            Configure(options, settings, schema);
            options.AddInterceptors(provider.GetRequiredService<ModuleWritesOf<TFirst>>());
        });
    }

    /// <summary>Provider, connection and migrations of one module; also used at design time.</summary>
    public static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings, string schema)
    {
        // An activity has a few persons and a few tags: their product is smaller than a second round trip.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
        var connectionString = settings.ConnectionStringOf(schema);
        var migrations = $"ConseillerNumerique.Migrations.{settings.Provider}";
        if (settings.Provider == DatabaseProvider.SqlServer)
        {
            options.UseSqlServer(connectionString, server => server
                .MigrationsAssembly(migrations)
                .MigrationsHistoryTable("__EFMigrationsHistory", schema));
        }
        else
        {
            options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(migrations))
                .AddInterceptors(SqliteConnectionSettings.Instance)
                .ConfigureWarnings(warnings => warnings.Ignore(
                    SqliteEventId.SchemaConfiguredWarning,
                    RelationalEventId.NonTransactionalMigrationOperationWarning)); // a PRAGMA, which rebuilding a table needs
        }
    }
}
