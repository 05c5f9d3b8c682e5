using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Teams;

internal sealed class TeamCoordinatorConfiguration : IEntityTypeConfiguration<TeamCoordinator>
{
    public void Configure(EntityTypeBuilder<TeamCoordinator> builder)
    {
        builder.ToTable("TeamCoordinators");
        builder.HasKey(coordinator => new { coordinator.AccountId, coordinator.TeamId, coordinator.FirstDay });
        builder.HasOne<Team>().WithMany().HasForeignKey(coordinator => coordinator.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(coordinator => coordinator.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
