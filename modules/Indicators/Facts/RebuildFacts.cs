using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// Makes the facts anew from the activities themselves: after a restore, after a change of the communes, or in doubt.
/// May run beside the relay.
/// </summary>
/// <param name="Progress">Called after each page with the number of activities read so far.</param>
internal sealed record RebuildFacts(Func<int, CancellationToken, Task>? Progress = null) : IRequest<RebuiltFacts>;

internal sealed class RebuildFactsHandler(IndicatorsDbContext db, IMediator mediator, Communes communes)
    : IRequestHandler<RebuildFacts, RebuiltFacts>
{
    private const int PageSize = 1000;

    public async Task<RebuiltFacts> Handle(RebuildFacts request, CancellationToken ct)
    {
        var (read, changed, last) = (0, 0, Guid.Empty);
        int size;
        do
        {
            var page = await mediator.Send(new ReadActivities(last, PageSize), ct);
            size = page.Count;
            changed += await RebuildBesideRelayAsync(last, page, ct);
            last = size == 0 ? last : page[^1].ActivityId;
            read += size;
            if (request.Progress is not null)
            {
                await request.Progress(read, ct);
            }
        }
        while (size == PageSize);

        return new(read, changed);
    }

    /// <summary>The relay may write one of these facts between the reading and the save: then the page is done again.</summary>
    private Task<int> RebuildBesideRelayAsync(Guid after, IReadOnlyList<ActivityRecorded> page, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => RebuildAsync(after, page, ct), tries: 5);

    private async Task<int> RebuildAsync(Guid after, IReadOnlyList<ActivityRecorded> page, CancellationToken ct)
    {
        var facts = await FactsOf(after, page).ToDictionaryAsync(fact => fact.ActivityId, ct);
        foreach (var state in page)
        {
            if (!facts.Remove(state.ActivityId, out var fact))
            {
                db.ActivityFacts.Add(new(state, communes));
            }
            else if (fact.Version <= state.Version)
            {
                fact.Take(state, communes);
            }
            else
            {
                facts.Add(fact.ActivityId, fact);
            }
        }

        await ReviewAsync([.. facts.Values], after, ct);
        var changed = await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return changed;
    }

    /// <summary>A page shorter than asked is the last one: whatever lies behind it belongs to it.</summary>
    private IQueryable<ActivityFact> FactsOf(Guid after, IReadOnlyList<ActivityRecorded> page)
    {
        var facts = db.ActivityFacts.Where(fact => fact.ActivityId.CompareTo(after) > 0);
        if (page.Count < PageSize)
        {
            return facts;
        }

        var last = page[^1].ActivityId;
        return facts.Where(fact => fact.ActivityId.CompareTo(last) <= 0);
    }

    /// <summary>
    /// Facts that the page did not know, or knew older: either the relay was faster than this reading, and a second
    /// look at the activities shows them; or a restore took the activities back, and the fact goes back with them.
    /// </summary>
    private async Task ReviewAsync(List<ActivityFact> doubtful, Guid after, CancellationToken ct)
    {
        if (doubtful.Count == 0)
        {
            return;
        }

        var again = (await mediator.Send(new ReadActivities(after, 2 * PageSize), ct)).ToDictionary(state => state.ActivityId);
        foreach (var fact in doubtful)
        {
            if (!again.TryGetValue(fact.ActivityId, out var state))
            {
                db.ActivityFacts.Remove(fact);
            }
            else if (state.Version < fact.Version)
            {
                fact.Take(state, communes);
            }
        }
    }
}
