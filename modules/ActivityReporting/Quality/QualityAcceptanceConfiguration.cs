using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Quality;

internal sealed class QualityAcceptanceConfiguration : IEntityTypeConfiguration<QualityAcceptance>
{
    public void Configure(EntityTypeBuilder<QualityAcceptance> builder)
    {
        builder.ToTable("QualityAcceptances");
        builder.Property(acceptance => acceptance.Key).HasMaxLength(Finding.MaxKeyLength);
        builder.HasKey(acceptance => new { acceptance.AdvisorId, acceptance.Month, acceptance.Kind, acceptance.Key });
    }
}
