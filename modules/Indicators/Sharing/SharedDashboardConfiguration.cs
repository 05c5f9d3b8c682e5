using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Indicators.Sharing;

internal sealed class SharedDashboardConfiguration : IEntityTypeConfiguration<SharedDashboard>
{
    public void Configure(EntityTypeBuilder<SharedDashboard> builder)
    {
        builder.ToTable("SharedDashboards");
        builder.HasKey(link => link.Id);
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.Subject).HasMaxLength(60);
        builder.Property(link => link.SecretHash).HasMaxLength(SharedDashboard.HashBytes);
        builder.HasIndex(link => link.SecretHash).IsUnique();
        builder.HasIndex(link => new { link.OwnerId, link.CreatedOn });
    }
}
