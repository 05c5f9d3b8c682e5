using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Audit;

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    private const int HashBytes = 32;

    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.Property(seal => seal.Id).ValueGeneratedNever();
        builder.Property(seal => seal.ErasedHash).HasMaxLength(HashBytes);
        builder.Property(seal => seal.LastHash).HasMaxLength(HashBytes);
        builder.Property(seal => seal.LastNumber).IsConcurrencyToken(); // two relays at once: one begins again
    }
}
