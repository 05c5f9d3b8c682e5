using ConseillerNumerique.Indicators.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>
/// Whether the facts at hand say what this build reads in them. Once they do, they do for as long as the process lives:
/// a rebuild beside them takes their place whole.
/// </summary>
internal sealed class FactsShape
{
    private volatile bool _isCurrent;

    public async ValueTask<bool> IsCurrentAsync(IndicatorsDbContext db, CancellationToken ct)
    {
        _isCurrent = _isCurrent || await db.FactsStates.AnyAsync(state => state.Shape == FactsState.CurrentShape, ct);
        return _isCurrent;
    }
}
