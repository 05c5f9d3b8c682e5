using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    private const int HashBytes = 32;

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.Property(entry => entry.Action).HasMaxLength(AuditEntry.MaxActionLength);
        builder.Property(entry => entry.Address).HasMaxLength(45); // the longest IPv6 address
        builder.Property(entry => entry.Fields).HasMaxLength(AuditEntry.MaxFieldsLength);
        builder.Property(entry => entry.Hash).HasMaxLength(HashBytes);
        builder.HasIndex(entry => entry.EventId).IsUnique();
        builder.HasIndex(entry => new { entry.ActorId, entry.Number });
        builder.HasIndex(entry => new { entry.PersonId, entry.Number });
        builder.HasIndex(entry => new { entry.Action, entry.Number });
        builder.HasIndex(entry => new { entry.SubjectId, entry.Number });
        builder.HasIndex(entry => entry.OccurredAt);
    }
}
