using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Funders;

internal sealed class FunderTerritoryConfiguration : IEntityTypeConfiguration<FunderTerritory>
{
    public void Configure(EntityTypeBuilder<FunderTerritory> builder)
    {
        builder.ToTable("FunderTerritories");
        builder.HasKey(scope => new { scope.AccountId, scope.Kind, scope.Code, scope.FirstDay });
        builder.Property(scope => scope.Code).HasMaxLength(3);
        builder.HasOne<Account>().WithMany().HasForeignKey(scope => scope.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
