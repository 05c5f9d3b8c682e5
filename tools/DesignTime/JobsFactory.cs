using ConseillerNumerique.BuildingBlocks.Jobs;

namespace ConseillerNumerique.DesignTime;

internal sealed class JobsFactory()
    : ModuleContextFactory<JobsDbContext>(JobsDbContext.SchemaName, options => new(options));
