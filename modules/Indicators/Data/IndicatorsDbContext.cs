using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.SavedViews;
using ConseillerNumerique.Indicators.Sharing;
using ConseillerNumerique.Indicators.Targets;
using ConseillerNumerique.Indicators.Totals;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Data;

internal class IndicatorsDbContext : ModuleDbContext
{
    public const string SchemaName = "indicators";

    public IndicatorsDbContext(DbContextOptions<IndicatorsDbContext> options)
        : base(options, SchemaName)
    {
    }

    /// <summary>Of <see cref="RebuiltDbContext"/>.</summary>
    protected IndicatorsDbContext(DbContextOptions options)
        : base(options, SchemaName)
    {
    }

    public DbSet<ActivityFact> ActivityFacts => Set<ActivityFact>();

    public DbSet<ShortKey> ShortKeys => Set<ShortKey>();

    public DbSet<Total> Totals => Set<Total>();

    public DbSet<FactsState> FactsStates => Set<FactsState>();

    public DbSet<ChangedFact> ChangedFacts => Set<ChangedFact>();

    public DbSet<SharedDashboard> SharedDashboards => Set<SharedDashboard>();

    public DbSet<YearTargets> YearTargets => Set<YearTargets>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<MonthlyReport> MonthlyReports => Set<MonthlyReport>();

    public DbSet<ReportDownload> ReportDownloads => Set<ReportDownload>();

    public DbSet<FreezeFailure> FreezeFailures => Set<FreezeFailure>();
}
