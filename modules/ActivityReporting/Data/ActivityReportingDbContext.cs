using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Moving;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Data;

internal sealed class ActivityReportingDbContext(DbContextOptions<ActivityReportingDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "activity_reporting";

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<CoordinationActivity> CoordinationActivities => Set<CoordinationActivity>();

    public DbSet<FollowedPerson> FollowedPersons => Set<FollowedPerson>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<FileImport> Imports => Set<FileImport>();

    public DbSet<FileImportPart> ImportParts => Set<FileImportPart>();

    public DbSet<ContractChange> ContractChanges => Set<ContractChange>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        SealedRows.Close(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
