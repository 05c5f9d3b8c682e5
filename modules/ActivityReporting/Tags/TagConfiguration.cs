using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Tags;

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.ToTable("Tags");
        builder.Property(tag => tag.Id).ValueGeneratedNever();
        builder.Property(tag => tag.Version).IsConcurrencyToken();
        builder.Property(tag => tag.OwnerKey).HasMaxLength(TagOwner.MaxKeyLength);
        builder.Property(tag => tag.Name).HasMaxLength(Tag.MaxNameLength);
        builder.Property(tag => tag.SearchKey).HasMaxLength(2 * Tag.MaxNameLength);
        builder.Property(tag => tag.Description).HasMaxLength(Tag.MaxDescriptionLength);
        builder.Ignore(tag => tag.Owner);
        builder.HasOne<Tag>().WithMany().HasForeignKey(tag => tag.MergedIntoId).OnDelete(DeleteBehavior.Restrict);

        // A merged one leaves its name to others. Also what a form offers is read by it.
        builder.HasIndex(tag => new { tag.Scope, tag.OwnerKey, tag.SearchKey }).IsUnique().HasFilter("MergedIntoId IS NULL");
    }
}
