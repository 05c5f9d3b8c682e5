using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class AccessLinkConfiguration : IEntityTypeConfiguration<AccessLink>
{
    private const int HashBytes = 32;

    public void Configure(EntityTypeBuilder<AccessLink> builder)
    {
        builder.ToTable("AccessLinks");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.SecretHash).HasMaxLength(HashBytes);
        builder.Property(link => link.UsedAt).IsConcurrencyToken(); // opened twice at once, it is used once
        builder.HasIndex(link => link.SecretHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId);
    }
}
