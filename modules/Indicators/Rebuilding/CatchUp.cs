using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>What was changed while a rebuild read: noted by who writes facts, then counted in the rebuilt ones too.</summary>
internal sealed class CatchUp(IndicatorsDbContext db, IMediator mediator, Communes communes)
{
    private const int IdsPerStep = 200;

    /// <summary>From here on every change is noted, until the rebuilt facts take their place.</summary>
    /// <param name="run">Of this rebuild.</param>
    /// <param name="ct">Stops before anything is noted.</param>
    public Task BeginAsync(Guid run, CancellationToken ct) => db.SaveTogetherAsync(
        async () =>
        {
            await db.ChangedFacts.ExecuteDeleteAsync(ct);
            if (await db.FactsStates.ExecuteUpdateAsync(row => row.SetProperty(state => state.NotesChanges, true).SetProperty(state => state.Run, run), ct) == 0)
            {
                db.FactsStates.Add(new() { NotesChanges = true, Run = run });
                await db.SaveChangesAsync(ct);
            }
        },
        ct);

    /// <summary>
    /// Brings the facts of a context to what the noted activities say now. A note is taken away before its activity is
    /// read: what changes after that is noted again.
    /// </summary>
    public async Task ApplyAsync(IndicatorsDbContext target, CancellationToken ct)
    {
        var writer = new FactWriter(target, new(target), communes);
        while (await TakeAsync(ct) is { Count: > 0 } ids)
        {
            var states = await mediator.Send(new FindActivityStates(ids), ct);
            await writer.WriteAsync(states, (state, fact) => fact.Version <= state.Version, ct);
            target.ChangeTracker.Clear();
        }
    }

    private async Task<IReadOnlyList<Guid>> TakeAsync(CancellationToken ct)
    {
        List<Guid> ids = [];
        await db.SaveTogetherAsync(
            async () =>
            {
                ids = await db.ChangedFacts.OrderBy(fact => fact.ActivityId).Select(fact => fact.ActivityId).Take(IdsPerStep).ToListAsync(ct);
                await db.ChangedFacts.Where(fact => ids.Contains(fact.ActivityId)).ExecuteDeleteAsync(ct);
            },
            ct);
        return ids;
    }
}
