using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Facts;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Data;

internal sealed class IndicatorsDbContext(DbContextOptions<IndicatorsDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "indicators";

    public DbSet<ActivityFact> ActivityFacts => Set<ActivityFact>();
}
