using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>A fact of every activity, page by page: while one is written, the next is read and counted.</summary>
internal sealed class FillFacts(RebuiltDbContext db, IndicatorsDbContext live, IMediator mediator, Communes communes)
{
    /// <summary>Each page is one transaction, short enough for who waits to write to the file.</summary>
    private const int PageSize = 1_000;

    /// <summary>Asked through the other context: this one is writing meanwhile.</summary>
    private readonly ShortKeys _keys = new(live);

    /// <returns>How many activities were read.</returns>
    public async Task<int> FillAsync(Func<int, CancellationToken, Task>? progress, CancellationToken ct)
    {
        await using var table = await BulkTable<ActivityFact>.OpenAsync(db, ct);
        var read = 0;
        var page = await ReadAsync(Guid.Empty, ct);
        while (page.Count > 0)
        {
            var next = Task.Run(() => ReadAsync(page[^1].ActivityId, ct), ct);
            await Task.WhenAll(next, WriteAsync(table, page, ct)); // both ended, also when one fails
            read += page.Count;
            if (progress is not null)
            {
                await progress(read, ct);
            }

            page = await next;
        }

        return read;
    }

    /// <summary>In order of the activities' ids.</summary>
    private async Task<IReadOnlyList<ActivityFact>> ReadAsync(Guid after, CancellationToken ct)
    {
        var states = await mediator.Send(new ReadActivities(after, PageSize), ct);
        var ids = states.Where(state => !state.Deleted).SelectMany(FactWriter.IdsIn).ToHashSet();
        await _keys.LoadAsync(ids, ct);
        if (ids.Any(id => _keys.OrNone(id) == ShortKeys.None))
        {
            await live.SaveTogetherAsync(() => _keys.TakeAsync(ids, ct), ct);
            live.ChangeTracker.Clear();
        }

        return [.. states.Select(state => ActivityFact.Of(state, communes, _keys))];
    }

    private Task WriteAsync(BulkTable<ActivityFact> table, IReadOnlyList<ActivityFact> facts, CancellationToken ct) => db.SaveTogetherAsync(
        () =>
        {
            table.Insert(facts);
            return Task.CompletedTask;
        },
        ct);
}
