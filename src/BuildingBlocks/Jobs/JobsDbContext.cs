using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>
/// The runs and their progress, in a file of their own beside the engine's tables: a long save of a module never holds
/// up the schedule, and another process can queue a run and follow it.
/// </summary>
internal sealed class JobsDbContext(DbContextOptions<JobsDbContext> options) : DbContext(options)
{
    public const string SchemaName = "jobs";

    public DbSet<RecordedRun> Runs => Set<RecordedRun>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(SchemaName);
        modelBuilder.ApplyConfiguration(new RecordedRunConfiguration());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        if (Database.IsSqlite())
        {
            configurationBuilder.Properties<Guid>().HaveConversion<BigEndianGuidConverter>();
        }
    }
}
