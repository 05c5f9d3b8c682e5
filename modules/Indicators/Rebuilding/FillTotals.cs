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

    /// <param name="db">Whose facts and totals.</param>
    /// <param name="revision">Above that of every total there was.</param>
    /// <param name="ct">Stops between two steps.</param>
    public async Task FillAsync(IndicatorsDbContext db, int revision, CancellationToken ct)
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
            foreach (var step in sums.Differences.Select(sum => Total.Rebuilt(sum.Key.Scope, sum.Key.Bucket, sum.Value, revision))
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
