using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.PeerProjects.Projects;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.PeerProjects.Data;

internal sealed class PeerProjectsDbContext(DbContextOptions<PeerProjectsDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "peer_projects";

    public DbSet<Project> Projects => Set<Project>();
}
