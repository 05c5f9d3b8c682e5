using System.Runtime.CompilerServices;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using MediatR;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>A fact of every activity, page by page: while one is used, the next is read and counted.</summary>
internal sealed class ReadFacts(IndicatorsDbContext db, IMediator mediator, Communes communes)
{
    private const int PageSize = 1_000;

    private readonly ShortKeys _keys = new(db);

    /// <summary>In order of the activities' ids.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ActivityFact>> PagesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var page = await ReadAsync(Guid.Empty, ct);
        while (page is [.., var last])
        {
            var next = Task.Run(() => ReadAsync(last.ActivityId, ct), ct);
            try
            {
                yield return page;
            }
            finally
            {
                await Task.WhenAny(next); // ended, also when who uses the page failed
            }

            page = await next;
        }
    }

    private async Task<IReadOnlyList<ActivityFact>> ReadAsync(Guid after, CancellationToken ct)
    {
        var states = await mediator.Send(new ReadActivities(after, PageSize), ct);
        var ids = states.Where(state => !state.Deleted).SelectMany(FactWriter.IdsIn).ToHashSet();
        await _keys.LoadAsync(ids, ct);
        if (ids.Any(id => _keys.OrNone(id) == ShortKeys.None))
        {
            await db.SaveTogetherAsync(() => _keys.TakeAsync(ids, ct), ct);
            db.ChangeTracker.Clear();
        }

        return [.. states.Select(state => ActivityFact.Of(state, communes, _keys))];
    }
}
