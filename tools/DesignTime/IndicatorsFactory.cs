using ConseillerNumerique.Indicators.Data;

namespace ConseillerNumerique.DesignTime;

internal sealed class IndicatorsFactory()
    : ModuleContextFactory<IndicatorsDbContext>(IndicatorsDbContext.SchemaName, options => new(options));
