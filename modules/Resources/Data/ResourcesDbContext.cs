using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Resources.Library;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Resources.Data;

internal sealed class ResourcesDbContext(DbContextOptions<ResourcesDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "resources";

    public DbSet<Resource> Resources => Set<Resource>();
}
