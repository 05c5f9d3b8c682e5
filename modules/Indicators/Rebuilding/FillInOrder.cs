using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Totals;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>On SQLite: all facts are read and put in order first, then each month goes in with its totals.</summary>
internal sealed class FillInOrder(RebuiltDbContext db, ReadFacts facts, SortedFacts sorted, Communes communes) : IFillTables
{
    /// <summary>Each step is one transaction, short enough for who waits to write to the file.</summary>
    private const int RowsPerStep = 600;

    public async Task<int> FillAsync(Func<RebuildProgress, CancellationToken, Task> progress, CancellationToken ct)
    {
        await sorted.MakeAsync(ct);
        var read = await ReadAsync(progress, ct);
        await using var table = await BulkTable<Total>.OpenAsync(db, ct);
        var after = 0L;
        foreach (var last in await sorted.SortAsync(ct))
        {
            await FillMonthAsync(table, after, last, ct);
            await progress(new(RebuildProgress.Counted, (int)last, read), ct);
            after = last;
        }

        await sorted.RemoveAsync(ct);
        return read;
    }

    private async Task<int> ReadAsync(Func<RebuildProgress, CancellationToken, Task> progress, CancellationToken ct)
    {
        var read = 0;
        await using var table = await BulkTable<ActivityFact>.OpenAsync(db, ct, SortedFacts.Unsorted);
        await foreach (var page in facts.PagesAsync(ct))
        {
            await sorted.AddAsync(table, page, ct);
            read += page.Count;
            await progress(new(RebuildProgress.Read, read, null), ct);
        }

        return read;
    }

    private async Task FillMonthAsync(BulkTable<Total> table, long before, long last, CancellationToken ct)
    {
        var sums = new TotalChanges(communes);
        for (var after = before; after < last; after += RowsPerStep)
        {
            var end = Math.Min(after + RowsPerStep, last);
            var step = await sorted.ReadAsync(after, end, ct);
            await Task.WhenAll(Task.Run(() => step.ForEach(sums.Add), ct), sorted.MoveInAsync(after, end, ct));
        }

        await FillTotals.FillAsync(db, table, sums, ct);
    }
}
