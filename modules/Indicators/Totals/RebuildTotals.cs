using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Totals;

/// <summary>Adds up all facts anew, month by month, and mends the totals that say something else.</summary>
/// <returns>How many were mended.</returns>
internal sealed record RebuildTotals : IRequest<int>;

internal sealed class RebuildTotalsHandler(IndicatorsDbContext db, Communes communes) : IRequestHandler<RebuildTotals, int>
{
    public async Task<int> Handle(RebuildTotals request, CancellationToken ct)
    {
        var mended = 0;
        foreach (var month in await MonthsAsync(ct))
        {
            if (await WrongTotals.FindAsync(db, communes, month, ct) is { Count: > 0 })
            {
                mended += await MendAsync(month, ct);
            }
        }

        return mended;
    }

    /// <summary>Of facts or of totals: a total whose facts are all gone is wrong too.</summary>
    private async Task<IEnumerable<Month>> MonthsAsync(CancellationToken ct)
    {
        var facts = db.ActivityFacts.Where(fact => !fact.Deleted);
        var (first, last) = (await facts.MinAsync(fact => (DateOnly?)fact.Date, ct), await facts.MaxAsync(fact => (DateOnly?)fact.Date, ct));
        var nation = TotalScope.Nation.Code;
        var counted = await db.Totals.Where(total => total.Scope == nation && total.Bucket < Bucket.FirstDay)
            .Select(total => total.Bucket).ToListAsync(ct);
        IEnumerable<Month> ofFacts = first is { } from && last is { } to ? new Period(from, to).Months() : [];
        return ofFacts.Concat(counted.Select(Bucket.MonthOf)).Distinct().Order();
    }

    /// <summary>Looks again with the file held, so that nothing is written between the sum and its place.</summary>
    private async Task<int> MendAsync(Month month, CancellationToken ct)
    {
        var mended = 0;
        await db.SaveTogetherAsync(
            async () =>
            {
                var wrong = await WrongTotals.FindAsync(db, communes, month, ct);
                var totals = await WrongTotals.OfMonth(db, month).ToDictionaryAsync(total => (total.Scope, total.Bucket), ct);
                foreach (var (key, counts) in wrong)
                {
                    if (!totals.TryGetValue((key.Scope.Code, key.Bucket), out var total))
                    {
                        db.Totals.Add(total = new() { Scope = key.Scope.Code, Bucket = key.Bucket });
                    }

                    total.Take(counts);
                    mended++;
                }

                await db.SaveChangesAsync(ct);
            },
            ct);
        db.ChangeTracker.Clear();
        return mended;
    }
}
