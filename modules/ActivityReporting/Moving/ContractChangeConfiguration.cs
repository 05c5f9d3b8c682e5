using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.ActivityReporting.Moving;

internal sealed class ContractChangeConfiguration : IEntityTypeConfiguration<ContractChange>
{
    public void Configure(EntityTypeBuilder<ContractChange> builder)
    {
        builder.ToTable("ContractChanges");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.HasIndex(change => new { change.AdvisorId, change.Version });
    }
}
