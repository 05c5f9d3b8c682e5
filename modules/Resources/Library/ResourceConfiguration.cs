using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Resources.Library;

internal sealed class ResourceConfiguration : IEntityTypeConfiguration<Resource>
{
    public void Configure(EntityTypeBuilder<Resource> builder)
    {
        builder.Property(resource => resource.Id).ValueGeneratedNever();
        builder.Property(resource => resource.Title).HasMaxLength(Resource.MaxTitleLength);
        builder.Property(resource => resource.Summary).HasMaxLength(Resource.MaxSummaryLength);
        builder.Property(resource => resource.Link).HasMaxLength(Resource.MaxLinkLength);
        builder.HasIndex(resource => resource.Link).IsUnique();
        builder.HasIndex(resource => new { resource.PublishedAt, resource.Id });
    }
}
