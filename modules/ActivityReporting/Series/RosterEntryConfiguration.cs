using ConseillerNumerique.ActivityReporting.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Series;

internal sealed class RosterEntryConfiguration : IEntityTypeConfiguration<RosterEntry>
{
    public void Configure(EntityTypeBuilder<RosterEntry> builder)
    {
        builder.ToTable("SeriesRosters");
        builder.HasKey(entry => new { entry.SeriesId, entry.PersonId });
        builder.HasOne<FollowedPerson>().WithMany().HasForeignKey(entry => entry.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => entry.PersonId);
    }
}
