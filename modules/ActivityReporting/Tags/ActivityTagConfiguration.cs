using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Tags;

internal sealed class ActivityTagConfiguration : IEntityTypeConfiguration<ActivityTag>
{
    public void Configure(EntityTypeBuilder<ActivityTag> builder)
    {
        builder.ToTable("ActivityTags");
        builder.HasKey(one => new { one.ActivityId, one.TagId });
        builder.HasOne<Tag>().WithMany().HasForeignKey(one => one.TagId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(one => one.TagId);
    }
}
