using ConseillerNumerique.ActivityReporting.Records;
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
        builder.Property(activity => activity.ThemeBits).HasColumnName("Themes");
        builder.Property(activity => activity.ProcedureName).HasMaxLength(Activity.MaxProcedureNameLength);
        builder.Property(activity => activity.Title).HasMaxLength(Activity.MaxTitleLength);
        builder.Property(activity => activity.Notes).HasMaxLength(Activity.MaxNotesLength);
        builder.Ignore(activity => activity.Content);
        builder.ComplexProperty(activity => activity.Participants);

        // The list, what was used last, and whatever reads an advisor's period.
        builder.HasIndex(activity => new { activity.AdvisorId, activity.Date, activity.CreatedAt, activity.Id })
            .IsDescending(false, true, true, true)
            .HasFilter("DeletedAt IS NULL");
        builder.HasIndex(activity => new { activity.AdvisorId, activity.DeletedAt })
            .HasFilter("DeletedAt IS NOT NULL");
    }
}
