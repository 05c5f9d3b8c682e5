using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Series;

internal sealed class WorkshopSeriesConfiguration : IEntityTypeConfiguration<WorkshopSeries>
{
    private const int CommuneCodeLength = 5;

    public void Configure(EntityTypeBuilder<WorkshopSeries> builder)
    {
        builder.ToTable("WorkshopSeries");
        builder.Property(series => series.Id).ValueGeneratedNever();
        builder.Property(series => series.Version).IsConcurrencyToken();
        builder.Property(series => series.LoggedDigest).HasMaxLength(ContentDigest.SizeBytes);
        builder.Property(series => series.Title).HasMaxLength(Activity.MaxTitleLength);
        builder.Property(series => series.CommuneCode).HasMaxLength(CommuneCodeLength);
        builder.Property(series => series.ProcedureName).HasMaxLength(Activity.MaxProcedureNameLength);
        builder.Property(series => series.PublicText).HasMaxLength(WorkshopSeries.MaxPublicTextLength);
        builder.Property<List<PlanSpan>>("_spans").HasColumnName("Plans").IsJsonList();
        builder.Property<List<OccurrenceMark>>("_marks").HasColumnName("Sessions").IsJsonList();
        builder.Ignore(series => series.Plan);
        builder.Ignore(series => series.Content);
        builder.HasMany(series => series.Roster).WithOne().HasForeignKey(entry => entry.SeriesId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(series => series.Roster).AutoInclude();

        builder.HasIndex(series => series.AdvisorId).HasFilter("DeletedAt IS NULL");

        // The public page of a place.
        builder.HasIndex(series => new { series.PlaceId, series.EndsOn }).HasFilter("IsPublic = 1 AND DeletedAt IS NULL");
        builder.HasIndex(series => series.DeletedAt).HasFilter("DeletedAt IS NOT NULL");
    }
}
