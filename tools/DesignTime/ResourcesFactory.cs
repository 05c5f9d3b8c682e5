using ConseillerNumerique.Resources.Data;

namespace ConseillerNumerique.DesignTime;

internal sealed class ResourcesFactory()
    : ModuleContextFactory<ResourcesDbContext>(ResourcesDbContext.SchemaName, options => new(options));
