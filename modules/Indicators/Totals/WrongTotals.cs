using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Totals;

/// <summary>The totals of a month and its days that do not say what the facts say, with what they should.</summary>
internal static class WrongTotals
{
    public static async Task<IReadOnlyDictionary<(TotalScope Scope, int Bucket), SlotCounts>> FindAsync(
        IndicatorsDbContext db, Communes communes, Month month, CancellationToken ct)
    {
        var wrong = new Dictionary<(TotalScope Scope, int Bucket), SlotCounts>();
        await db.ReadTogetherAsync(
            async () =>
            {
                var right = new Dictionary<(TotalScope Scope, int Bucket), SlotCounts>(
                    (await TotalChanges.OfMonthAsync(db, communes, month, ct)).Differences);
                await foreach (var total in OfMonth(db, month).AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
                {
                    var key = (TotalScope.FromCode(total.Scope), total.Bucket);
                    right.Remove(key, out var counts);
                    if (!total.Says(counts ?? new()))
                    {
                        wrong[key] = counts ?? new();
                    }
                }

                foreach (var (key, counts) in right)
                {
                    wrong[key] = counts;
                }
            },
            ct);
        return wrong;
    }

    /// <summary>Of the month and its days.</summary>
    private static IQueryable<Total> OfMonth(IndicatorsDbContext db, Month month)
    {
        var (whole, first, last) = (Bucket.Of(month), Bucket.Of(month.First), Bucket.Of(month.Last));
        return db.Totals.Where(total => total.Bucket == whole || (total.Bucket >= first && total.Bucket <= last));
    }
}
