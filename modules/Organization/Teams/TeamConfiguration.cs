using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.Organization.Teams;

internal sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams");
        builder.Property(team => team.Id).ValueGeneratedNever();
        builder.Property(team => team.Name).HasMaxLength(Team.MaxNameLength);
        builder.Property(team => team.SearchKey).HasMaxLength(2 * Team.MaxNameLength);
        builder.Property(team => team.DepartementCode).HasMaxLength(3);
        builder.Property(team => team.Version).IsConcurrencyToken().HasDefaultValue(1);
        builder.HasIndex(team => team.DepartementCode);
        builder.HasIndex(team => new { team.SearchKey, team.Id });
    }
}
