using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Facts;

internal sealed class ShortKeyConfiguration : IEntityTypeConfiguration<ShortKey>
{
    public void Configure(EntityTypeBuilder<ShortKey> builder)
    {
        builder.HasKey(key => key.Number);
        builder.HasIndex(key => key.Id).IsUnique();
    }
}
