using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Posts;

internal sealed class AdvisorContractsConfiguration : IEntityTypeConfiguration<AdvisorContracts>
{
    public void Configure(EntityTypeBuilder<AdvisorContracts> builder)
    {
        builder.ToTable("AdvisorContracts");
        builder.HasKey(contracts => contracts.AdvisorId);
        builder.Property(contracts => contracts.AdvisorId).ValueGeneratedNever();
        builder.Property(contracts => contracts.Version).IsConcurrencyToken();
        builder.HasOne<Account>().WithOne().HasForeignKey<AdvisorContracts>(contracts => contracts.AdvisorId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
