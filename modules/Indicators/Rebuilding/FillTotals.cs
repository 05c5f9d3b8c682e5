using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>The totals of all facts, into a table that has none: month by month, in short steps.</summary>
internal sealed class FillTotals(Communes communes)
{
    private const int RowsPerStep = 500;

    public async Task FillAsync(IndicatorsDbContext db, CancellationToken ct)
    {
        var facts = db.ActivityFacts.Where(fact => !fact.Deleted);
        var (first, last) = (await facts.MinAsync(fact => (DateOnly?)fact.Date, ct), await facts.MaxAsync(fact => (DateOnly?)fact.Date, ct));
        if (first is not { } from || last is not { } to)
        {
            return;
        }

        await using var totals = await BulkTable<Total>.OpenAsync(db, ct);
        foreach (var month in new Period(from, to).Months())
        {
            var sums = await TotalChanges.OfMonthAsync(db, communes, month, ct);
            foreach (var step in sums.Differences.Select(sum => Total.Of(sum.Key.Scope, sum.Key.Bucket, sum.Value))
                .OrderBy(total => total.Scope).ThenBy(total => total.Bucket).Chunk(RowsPerStep))
            {
                await db.SaveTogetherAsync(
                    () =>
                    {
                        totals.Insert(step);
                        return Task.CompletedTask;
                    },
                    ct);
            }
        }
    }
}
