using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.PeerProjects.Data;

internal sealed class PeerProjectsDbContext(DbContextOptions<PeerProjectsDbContext> options) : ModuleDbContext(options, SchemaName)
{
    public const string SchemaName = "peer_projects";
}
