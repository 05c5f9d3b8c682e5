using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Feelings;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Moving;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.ActivityReporting.Series.Calendar;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Tags;
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

    public DbSet<Tag> Tags => Set<Tag>();

    public DbSet<ActivityTag> ActivityTags => Set<ActivityTag>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<FileImport> Imports => Set<FileImport>();

    public DbSet<FileImportPart> ImportParts => Set<FileImportPart>();

    public DbSet<ContractChange> ContractChanges => Set<ContractChange>();

    public DbSet<WorkshopSeries> WorkshopSeries => Set<WorkshopSeries>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<Diagnosis> Diagnoses => Set<Diagnosis>();

    public DbSet<QualityAcceptance> QualityAcceptances => Set<QualityAcceptance>();

    public DbSet<Mandate> Mandates => Set<Mandate>();

    public DbSet<FeelingTally> FeelingTallies => Set<FeelingTally>();

    public DbSet<SpentForm> SpentFeelingForms => Set<SpentForm>();

    public DbSet<Loan> Loans => Set<Loan>();

    public DbSet<Correspondent> Correspondents => Set<Correspondent>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        SealedRows.Close(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
