using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence.Bulk;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>The totals of facts, into a table that has none of them: month by month, in short steps.</summary>
internal sealed class FillTotals(Communes communes)
{
    private const int RowsPerStep = 300;

    /// <summary>Of all facts of a context.</summary>
    public async Task FillAsync(IndicatorsDbContext db, CancellationToken ct)
    {
        var facts = db.ActivityFacts.Where(fact => !fact.Deleted);
        var (first, last) = (await facts.MinAsync(fact => (DateOnly?)fact.Date, ct), await facts.MaxAsync(fact => (DateOnly?)fact.Date, ct));
        if (first is not { } from || last is not { } to)
        {
            return;
        }

        await using var table = await BulkTable<Total>.OpenAsync(db, ct);
        foreach (var month in new Period(from, to).Months())
        {
            await FillAsync(db, table, await TotalChanges.OfMonthAsync(db, communes, month, ct), ct);
        }
    }

    /// <param name="db">In whose transactions.</param>
    /// <param name="table">Of its totals.</param>
    /// <param name="sums">All that the facts of a month count.</param>
    /// <param name="ct">Stops between two steps.</param>
    public static async Task FillAsync(IndicatorsDbContext db, BulkTable<Total> table, TotalChanges sums, CancellationToken ct)
    {
        var totals = sums.Differences.Select(sum => Total.Of(sum.Key.Scope, sum.Key.Bucket, sum.Value))
            .OrderBy(total => total.Scope).ThenBy(total => total.Bucket);
        foreach (var step in totals.Chunk(RowsPerStep))
        {
            await db.SaveTogetherAsync(
                () =>
                {
                    table.Insert(step);
                    return Task.CompletedTask;
                },
                ct);
        }
    }
}
