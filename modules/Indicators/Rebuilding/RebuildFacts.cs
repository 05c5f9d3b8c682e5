using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>
/// Makes facts and totals anew from the activities themselves: after a restore, after a change of the communes or of
/// what is counted, or in doubt. They are filled beside those that are read, in short steps, and take their place at
/// once; what is logged meanwhile is counted in both.
/// </summary>
/// <param name="Progress">Called after each step.</param>
/// <returns>How many activities were read.</returns>
internal sealed record RebuildFacts(Func<RebuildProgress, CancellationToken, Task>? Progress = null) : IRequest<int>;

internal sealed class RebuildFactsHandler(
    IndicatorsDbContext db, RebuiltDbContext rebuilt, ShadowTables tables, IFillTables filling, CatchUp changes)
    : IRequestHandler<RebuildFacts, int>
{
    public async Task<int> Handle(RebuildFacts request, CancellationToken ct)
    {
        // Cut short, it begins again: no step has to be on disk at once. What it sorts and removes is numbers.
        await using var pace = await SqlitePace.OnAsync(
            rebuilt, "pragma synchronous=normal; pragma secure_delete=off; pragma temp_store=file; pragma cache_size=-64000;", ct);
        var run = Guid.NewGuid();
        await tables.RemoveAsync(ct);
        await tables.MakeAsync(ct);
        await changes.BeginAsync(run, ct);

        var read = await filling.FillAsync(request.Progress ?? ((_, _) => Task.CompletedTask), ct);
        do
        {
            await changes.ApplyAsync(rebuilt, ct);
        }
        while (!await TakePlaceAsync(run, ct));

        // On SQL Server another host may have noted a change between the last look and the exchange.
        await changes.ApplyAsync(db, ct);
        await tables.RemoveAsync(ct);
        return read;
    }

    /// <returns>False when something was noted since the last look.</returns>
    /// <exception cref="InvalidOperationException">Another rebuild began since: the tables are its own.</exception>
    private async Task<bool> TakePlaceAsync(Guid run, CancellationToken ct)
    {
        var done = false;
        await rebuilt.SaveTogetherAsync(
            async () =>
            {
                if (!await rebuilt.FactsStates.AnyAsync(state => state.Run == run, ct))
                {
                    throw new InvalidOperationException("Another rebuild began since.");
                }

                done = !await rebuilt.ChangedFacts.AnyAsync(ct);
                if (done)
                {
                    await tables.TakePlaceAsync(ct);
                    await rebuilt.FactsStates.ExecuteUpdateAsync(
                        row => row.SetProperty(state => state.Shape, FactsState.CurrentShape).SetProperty(state => state.NotesChanges, false), ct);
                }
            },
            ct);
        return done;
    }
}
