using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Posts;

internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("Contracts");
        builder.Property(contract => contract.Id).ValueGeneratedNever();
        builder.Property(contract => contract.Version).IsConcurrencyToken().HasDefaultValue(1);
        builder.Ignore(contract => contract.Terms);
        builder.Ignore(contract => contract.WorkingTime);
        builder.HasOne<Post>().WithMany()
            .HasForeignKey(contract => new { contract.EmployerId, contract.PostNumber }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(contract => contract.AdvisorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contract => new { contract.AdvisorId, contract.FirstDay });
        builder.HasIndex(contract => new { contract.EmployerId, contract.FirstDay });

        // A post has one holder at a time: two contracts of one post cannot begin on the same day.
        builder.HasIndex(contract => new { contract.EmployerId, contract.PostNumber, contract.FirstDay }).IsUnique();
    }
}
