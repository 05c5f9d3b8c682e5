using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    private const int CommuneCodeLength = 5;

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.Property(activity => activity.Id).ValueGeneratedNever();
        builder.Property(activity => activity.Version).IsConcurrencyToken();
        builder.Property(activity => activity.LoggedDigest).HasMaxLength(ContentDigest.SizeBytes);
        builder.Property(activity => activity.CommuneCode).HasMaxLength(CommuneCodeLength);
        builder.Property(activity => activity.ResidenceCode).HasMaxLength(CommuneCodeLength);
        builder.Property(activity => activity.SourceKey).HasMaxLength(ActivityOrigin.MaxKeyLength);
        builder.Property(activity => activity.ThemeBits).HasColumnName("Themes");
        builder.Property(activity => activity.ProcedureName).HasMaxLength(Activity.MaxProcedureNameLength);
        builder.Property(activity => activity.Resources)
            .HasConversion(resources => resources.Text, stored => ResourceIds.Parse(stored))
            .HasMaxLength(ResourceIds.MaxLength);
        builder.Property(activity => activity.Title).HasMaxLength(Activity.MaxTitleLength);
        builder.ComplexProperty(activity => activity.SealedNotes, notes => SealedRows.Map(notes, "Notes"));
        builder.Property(activity => activity.PlainNotes).HasColumnName("Notes").HasMaxLength(Activity.MaxNotesLength);
        builder.Ignore(activity => activity.Notes);
        builder.Ignore(activity => activity.Content);
        builder.ComplexProperty(activity => activity.Participants);
        builder.HasMany(activity => activity.Attendances).WithOne().HasForeignKey(attendance => attendance.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(activity => activity.Attendances).AutoInclude();
        builder.HasMany(activity => activity.Tags).WithOne().HasForeignKey(tag => tag.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(activity => activity.Tags).AutoInclude();
        builder.Ignore(activity => activity.Total);

        // The list, what was used last, and whatever reads an advisor's period.
        builder.HasIndex(activity => new { activity.AdvisorId, activity.Date, activity.CreatedAt, activity.Id })
            .IsDescending(false, true, true, true)
            .HasFilter("DeletedAt IS NULL");
        builder.HasIndex(activity => new { activity.AdvisorId, activity.DeletedAt })
            .HasFilter("DeletedAt IS NOT NULL");
        builder.HasIndex(activity => new { activity.AdvisorId, activity.SourceKey }) // known again by « ID CRA », whatever file it comes in
            .HasFilter("SourceKey IS NOT NULL");
        builder.HasIndex(activity => activity.Id)
            .HasDatabaseName("IX_Activities_PlainNotes")
            .HasFilter("Notes IS NOT NULL");
    }
}
