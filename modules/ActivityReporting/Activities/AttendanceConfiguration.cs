using ConseillerNumerique.ActivityReporting.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendances");
        builder.HasKey(attendance => new { attendance.ActivityId, attendance.PersonId });
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(attendance => attendance.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(attendance => attendance.PersonId);
    }
}
