using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Totals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// Makes the facts anew from the activities themselves, and the totals from the facts: after a restore, after a change
/// of the communes, or in doubt. May run beside the relay: each page is one transaction.
/// </summary>
/// <param name="Progress">Called after each page with the number of activities read so far.</param>
internal sealed record RebuildFacts(Func<int, CancellationToken, Task>? Progress = null) : IRequest<RebuiltFacts>;

internal sealed class RebuildFactsHandler(IndicatorsDbContext db, FactWriter facts, IMediator mediator)
    : IRequestHandler<RebuildFacts, RebuiltFacts>
{
    private const int PageSize = 1000;

    public async Task<RebuiltFacts> Handle(RebuildFacts request, CancellationToken ct)
    {
        // Totals first: what facts then change in them is a difference from what they say.
        var totals = await mediator.Send(new RebuildTotals(), ct);
        var (read, changed, last) = (0, 0, Guid.Empty);
        int size;
        do
        {
            var page = await mediator.Send(new ReadActivities(last, PageSize), ct);
            size = page.Count;
            changed += await RebuildAsync(last, page, ct);
            last = size == 0 ? last : page[^1].ActivityId;
            read += size;
            if (request.Progress is not null)
            {
                await request.Progress(read, ct);
            }
        }
        while (size == PageSize);

        return new(read, changed, totals);
    }

    private async Task<int> RebuildAsync(Guid after, IReadOnlyList<ActivityRecorded> page, CancellationToken ct)
    {
        var changed = await facts.WriteAsync(page, (state, fact) => fact.Version <= state.Version, ct);
        db.ChangeTracker.Clear();
        return changed + await ReviewAsync(after, page, ct);
    }

    /// <summary>
    /// Facts that the page did not know, or knew older: either the relay was faster than this reading, and a second
    /// look at the activities shows them; or a restore took the activities back, and the fact goes back with them.
    /// </summary>
    private async Task<int> ReviewAsync(Guid after, IReadOnlyList<ActivityRecorded> page, CancellationToken ct)
    {
        var known = page.ToDictionary(state => state.ActivityId, state => state.Version);
        var kept = await FactsOf(after, page).Select(fact => new { fact.ActivityId, fact.Version }).ToListAsync(ct);
        var doubtful = kept.Where(fact => !known.TryGetValue(fact.ActivityId, out var version) || version < fact.Version)
            .Select(fact => fact.ActivityId).ToHashSet();
        if (doubtful.Count == 0)
        {
            return 0;
        }

        var again = (await mediator.Send(new ReadActivities(after, 2 * PageSize), ct))
            .Where(state => doubtful.Remove(state.ActivityId)).ToList();
        await facts.RemoveAsync(doubtful, ct);
        var back = await facts.WriteAsync(again, (state, fact) => state.Version < fact.Version, ct);
        db.ChangeTracker.Clear();
        return doubtful.Count + back;
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
}
