using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Audit;

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    /// <summary>A number and a hash take 132 once protected; other algorithms may take some more.</summary>
    private const int MaxSealedBytes = 200;

    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.Property(seal => seal.Id).ValueGeneratedNever();
        builder.Property(seal => seal.ErasedHash).HasMaxLength(MaxSealedBytes);
        builder.Property(seal => seal.LastHash).HasMaxLength(MaxSealedBytes);
        builder.Property(seal => seal.LastNumber).IsConcurrencyToken(); // two relays at once: one begins again
    }
}
