using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Employers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Funders;

internal sealed class FunderEmployerConfiguration : IEntityTypeConfiguration<FunderEmployer>
{
    public void Configure(EntityTypeBuilder<FunderEmployer> builder)
    {
        builder.ToTable("FunderEmployers");
        builder.HasKey(scope => new { scope.AccountId, scope.EmployerId, scope.FirstDay });
        builder.HasOne<Account>().WithMany().HasForeignKey(scope => scope.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employer>().WithMany().HasForeignKey(scope => scope.EmployerId).OnDelete(DeleteBehavior.Restrict);
    }
}
