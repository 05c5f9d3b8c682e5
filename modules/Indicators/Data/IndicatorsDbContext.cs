using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Sharing;
using ConseillerNumerique.Indicators.Targets;
using ConseillerNumerique.Indicators.Totals;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Data;

internal sealed class IndicatorsDbContext(DbContextOptions<IndicatorsDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "indicators";

    public DbSet<ActivityFact> ActivityFacts => Set<ActivityFact>();

    public DbSet<ShortKey> ShortKeys => Set<ShortKey>();

    public DbSet<Total> Totals => Set<Total>();

    public DbSet<SharedDashboard> SharedDashboards => Set<SharedDashboard>();

    public DbSet<YearTargets> YearTargets => Set<YearTargets>();

    public DbSet<MonthlyReport> MonthlyReports => Set<MonthlyReport>();

    public DbSet<ReportDownload> ReportDownloads => Set<ReportDownload>();

    public DbSet<FreezeFailure> FreezeFailures => Set<FreezeFailure>();
}
