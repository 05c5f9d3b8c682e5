using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Data;

internal sealed class ActivityReportingDbContext(DbContextOptions<ActivityReportingDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "activity_reporting";

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<CoordinationActivity> CoordinationActivities => Set<CoordinationActivity>();
}
