using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Facts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>A fact of every activity, page by page; while one is written, the next is read.</summary>
internal sealed class FillFacts(RebuiltDbContext db, IMediator mediator, Communes communes)
{
    /// <summary>Each page is one transaction, short enough for who waits to write to the file.</summary>
    private const int PageSize = 1_000;

    private readonly ShortKeys _keys = new(db);

    /// <returns>How many activities were read.</returns>
    public async Task<int> FillAsync(Func<int, CancellationToken, Task>? progress, CancellationToken ct)
    {
        await using var facts = await BulkTable<ActivityFact>.OpenAsync(db, ct);
        var read = 0;
        var page = await ReadAsync(Guid.Empty, ct);
        while (page.Count > 0)
        {
            var next = Task.Run(() => ReadAsync(page[^1].ActivityId, ct), ct);
            await Task.WhenAll(next, WriteAsync(facts, page, ct)); // both ended, also when one fails
            read += page.Count;
            if (progress is not null)
            {
                await progress(read, ct);
            }

            page = await next;
        }

        return read;
    }

    private Task<IReadOnlyList<ActivityRecorded>> ReadAsync(Guid after, CancellationToken ct) =>
        mediator.Send(new ReadActivities(after, PageSize), ct);

    private async Task WriteAsync(BulkTable<ActivityFact> table, IReadOnlyList<ActivityRecorded> page, CancellationToken ct)
    {
        var ids = page.Where(state => !state.Deleted).SelectMany(FactWriter.IdsIn).ToHashSet();
        await _keys.LoadAsync(ids, ct);
        if (ids.Any(id => _keys.OrNone(id) == ShortKeys.None))
        {
            await db.SaveTogetherAsync(() => _keys.TakeAsync(ids, ct), ct);
            db.ChangeTracker.Clear();
        }

        var facts = page.Select(FactOf).ToList();
        await db.SaveTogetherAsync(
            () =>
            {
                table.Insert(facts);
                return Task.CompletedTask;
            },
            ct);
    }

    private ActivityFact FactOf(ActivityRecorded state)
    {
        var fact = new ActivityFact { ActivityId = state.ActivityId };
        fact.Take(state, state.Deleted ? default : FactTerritory.Of(state.CommuneCode, communes), _keys);
        return fact;
    }
}
