using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Coordination;

internal sealed class CoordinationActivityConfiguration : IEntityTypeConfiguration<CoordinationActivity>
{
    public void Configure(EntityTypeBuilder<CoordinationActivity> builder)
    {
        builder.ToTable("CoordinationActivities");
        builder.Property(activity => activity.Id).ValueGeneratedNever();
        builder.Property(activity => activity.Version).IsConcurrencyToken();
        builder.Property(activity => activity.LoggedDigest).HasMaxLength(ContentDigest.SizeBytes);
        builder.Property(activity => activity.ThemeBits).HasColumnName("Themes");
        builder.Property(activity => activity.OrganiserBits).HasColumnName("Organisers");
        builder.Property(activity => activity.Title).HasMaxLength(CoordinationActivity.MaxTitleLength);
        builder.ComplexProperty(activity => activity.SealedNotes, notes => SealedRows.Map(notes, "Notes"));
        builder.Property(activity => activity.PlainNotes).HasColumnName("Notes").HasMaxLength(CoordinationActivity.MaxNotesLength);
        builder.Ignore(activity => activity.Notes);
        builder.Property<List<Partner>>("_partners").HasColumnName("Partners").IsJsonList();
        builder.Ignore(activity => activity.Content);
        builder.Ignore(activity => activity.Partners);

        builder.HasIndex(activity => new { activity.CoordinatorId, activity.Date, activity.CreatedAt, activity.Id })
            .IsDescending(false, true, true, true)
            .HasFilter("DeletedAt IS NULL");
        builder.HasIndex(activity => new { activity.CoordinatorId, activity.DeletedAt })
            .HasFilter("DeletedAt IS NOT NULL");
        builder.HasIndex(activity => activity.Id)
            .HasDatabaseName("IX_CoordinationActivities_PlainNotes")
            .HasFilter("Notes IS NOT NULL");
    }
}
