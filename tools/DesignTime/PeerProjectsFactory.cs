using ConseillerNumerique.PeerProjects.Data;

namespace ConseillerNumerique.DesignTime;

internal sealed class PeerProjectsFactory()
    : ModuleContextFactory<PeerProjectsDbContext>(PeerProjectsDbContext.SchemaName, options => new(options));
