using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Totals;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>The same file, with facts and totals in tables beside those that are read: what fills those fills these.</summary>
internal sealed class RebuiltDbContext(DbContextOptions<RebuiltDbContext> options) : IndicatorsDbContext(options)
{
    public const string FactsTable = "RebuiltFacts";
    public const string TotalsTable = "RebuiltTotals";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<ActivityFact>().ToTable(FactsTable);
        modelBuilder.Entity<Total>().ToTable(TotalsTable);
    }
}
