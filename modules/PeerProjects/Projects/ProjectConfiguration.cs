using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConseillerNumerique.PeerProjects.Projects;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.Property(project => project.Id).ValueGeneratedNever();
        builder.Property(project => project.Title).HasMaxLength(Project.MaxTitleLength);
        builder.Property(project => project.Pitch).HasMaxLength(Project.MaxPitchLength);
        builder.Property(project => project.TerritoryCode).HasMaxLength(9);
        builder.HasIndex(project => new { project.State, project.CreatedAt, project.Id });
        builder.HasIndex(project => new { project.OwnerId, project.CreatedAt, project.Id });
    }
}
