using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Architecture.Tests;

[TestFixture(DatabaseProvider.Sqlite)]
[TestFixture(DatabaseProvider.SqlServer)]
internal sealed class PersistenceTests(DatabaseProvider provider)
{
    private static readonly Type[] UnsortableInSqlite = [typeof(DateTimeOffset), typeof(TimeSpan), typeof(decimal)];

    private ServiceProvider _services;
    private List<ModuleDbContext> _contexts;

    [OneTimeSetUp]
    public void BuildContexts()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider.ToString(),
            ["Database:ConnectionString"] = "Server=unused",
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(DatabaseSettings.From(configuration));
        services.AddMessaging(Modules.Assemblies);
        services.AddJobs(DatabaseSettings.From(configuration));
        foreach (var module in Modules.All)
        {
            module.AddServices(services, configuration);
        }

        _services = services.BuildServiceProvider();
        _contexts = [.. _services.CreateScope().ServiceProvider.GetServices<ModuleDbContext>()];
    }

    [OneTimeTearDown]
    public void Dispose() => _services.Dispose();

    [Test]
    public void Every_module_has_its_context() => Assert.That(_contexts, Has.Count.EqualTo(Modules.All.Count));

    [Test]
    public void Every_model_change_has_its_migration() =>
        Assert.That(_contexts.Where(context => context.Database.HasPendingModelChanges()).Select(context => context.Schema), Is.Empty);

    [Test]
    public void Every_change_of_the_jobs_database_has_its_migration()
    {
        using var scope = _services.CreateScope();

        Assert.That(scope.ServiceProvider.GetRequiredService<JobsDbContext>().Database.HasPendingModelChanges(), Is.False);
    }

    [Test]
    public void Every_module_has_migrations_and_an_idempotent_script()
    {
        var options = provider == DatabaseProvider.SqlServer ? MigrationsSqlGenerationOptions.Idempotent : MigrationsSqlGenerationOptions.Default;

        var scripts = _contexts.ConvertAll(context => context.GetService<IMigrator>().GenerateScript(options: options));

        Assert.That(scripts, Is.Not.Empty.And.All.Contains("Outbox"));
    }

    [Test]
    public void No_column_has_a_type_that_SQLite_cannot_sort()
    {
        var columns = _contexts.SelectMany(context => context.Model.GetEntityTypes())
            .Where(entity => !entity.IsMappedToJson())
            .SelectMany(entity => entity.GetProperties())
            .ToList();

        Assert.That(columns, Is.Not.Empty);
        Assert.That(columns.Where(column => UnsortableInSqlite.Contains(StoredType(column))), Is.Empty);
    }

    [Test]
    public void Both_providers_have_the_same_migrations()
    {
        var names = _contexts.SelectMany(context => context.Database.GetMigrations().Select(id => $"{context.Schema} {id.Split('_', 2)[1]}"));

        Assert.That(names, Is.EquivalentTo(ExpectedMigrations()));
    }

    private static Type StoredType(IProperty column)
    {
        var type = column.GetTypeMapping().Converter?.ProviderClrType ?? column.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <summary>The names as the SQLite folder has them: one folder per module in each of the two projects.</summary>
    private IEnumerable<string> ExpectedMigrations() => _contexts.SelectMany(context =>
        new DirectoryInfo(Path.Combine(
                TestKit.Repository.Root, "src", "Migrations.Sqlite", context.GetType().Name.Replace("DbContext", "", StringComparison.Ordinal)))
            .GetFiles("*.Designer.cs")
            .Select(file => $"{context.Schema} {file.Name.Split('.')[0].Split('_', 2)[1]}"));
}
