using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ConseillerNumerique.DesignTime;

/// <summary>Makes a module's context for <c>dotnet ef</c>; the provider is named after <c>--</c>.</summary>
internal abstract class ModuleContextFactory<TContext>(string schema, Func<DbContextOptions<TContext>, TContext> make)
    : IDesignTimeDbContextFactory<TContext>
    where TContext : DbContext
{
    public TContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        var settings = new DatabaseSettings
        {
            Provider = Enum.Parse<DatabaseProvider>(args[0]),
            ConnectionString = "Server=design",
            Data = new DataDirectory(Path.GetTempPath()),
        };
        ModuleDbContextRegistration.Configure(options, settings, schema);
        return make(options.Options);
    }
}
