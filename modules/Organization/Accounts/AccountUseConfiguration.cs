using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class AccountUseConfiguration : IEntityTypeConfiguration<AccountUse>
{
    public void Configure(EntityTypeBuilder<AccountUse> builder)
    {
        builder.ToTable("AccountUses");
        builder.HasKey(use => use.AccountId);
        builder.HasOne<Account>().WithOne().HasForeignKey<AccountUse>(use => use.AccountId);
        builder.HasIndex(use => use.LastDay);
    }
}
