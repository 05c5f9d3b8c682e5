using ConseillerNumerique.Organization.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Teams;

internal sealed class TeamMembershipConfiguration : IEntityTypeConfiguration<TeamMembership>
{
    public void Configure(EntityTypeBuilder<TeamMembership> builder)
    {
        builder.ToTable("TeamMemberships");
        builder.HasKey(membership => new { membership.TeamId, membership.AdvisorId, membership.FirstDay });
        builder.HasOne<Team>().WithMany().HasForeignKey(membership => membership.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(membership => membership.AdvisorId).OnDelete(DeleteBehavior.Restrict);

        // Nobody is twice in a team at once. Both databases read this filter.
        builder.HasIndex(membership => new { membership.AdvisorId, membership.TeamId })
            .HasFilter("LastDay IS NULL")
            .IsUnique();

        // The teams of an advisor, former ones too: the index above holds those of today only.
        builder.HasIndex(membership => new { membership.AdvisorId, membership.FirstDay });
    }
}
