using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Facts;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>On SQL Server: facts go in as they are read, then the totals are made of them month by month.</summary>
internal sealed class FillAsRead(RebuiltDbContext db, ReadFacts facts, FillTotals totals) : IFillTables
{
    public async Task<int> FillAsync(Func<RebuildProgress, CancellationToken, Task> progress, CancellationToken ct)
    {
        var read = 0;
        await using (var table = await BulkTable<ActivityFact>.OpenAsync(db, ct))
        {
            await foreach (var page in facts.PagesAsync(ct))
            {
                await db.SaveTogetherAsync(() => InsertAsync(table, page), ct);
                read += page.Count;
                await progress(new(RebuildProgress.Read, read, null), ct);
            }
        }

        await totals.FillAsync(db, ct);
        return read;
    }

    private static Task InsertAsync(BulkTable<ActivityFact> table, IReadOnlyList<ActivityFact> page)
    {
        table.Insert(page);
        return Task.CompletedTask;
    }
}
