using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Employers;

internal sealed class EmployerManagerConfiguration : IEntityTypeConfiguration<EmployerManager>
{
    public void Configure(EntityTypeBuilder<EmployerManager> builder)
    {
        builder.ToTable("EmployerManagers");
        builder.HasKey(manager => new { manager.AccountId, manager.EmployerId, manager.FirstDay });
        builder.HasOne<Employer>().WithMany().HasForeignKey(manager => manager.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(manager => manager.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
