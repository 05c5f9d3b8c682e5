using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Employers;

internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("Contracts");
        builder.Property(contract => contract.Id).ValueGeneratedNever();
        builder.HasOne<Employer>().WithMany().HasForeignKey(contract => contract.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(contract => contract.AdvisorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contract => new { contract.AdvisorId, contract.FirstDay });
        builder.HasIndex(contract => new { contract.EmployerId, contract.FirstDay });

        // A post has one holder at a time; two rows of one post cannot begin on the same day.
        builder.HasIndex(contract => new { contract.EmployerId, contract.PostNumber, contract.FirstDay }).IsUnique();
    }
}
