using ConseillerNumerique.ActivityReporting.Data;

namespace ConseillerNumerique.DesignTime;

internal sealed class ActivityReportingFactory()
    : ModuleContextFactory<ActivityReportingDbContext>(ActivityReportingDbContext.SchemaName, options => new(options));
