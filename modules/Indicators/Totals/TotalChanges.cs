using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Totals;

/// <summary>
/// What some facts change in the totals: new fact less old fact, both as they are in this transaction, never what an
/// event says by itself, so that a second delivery changes nothing.
/// </summary>
internal sealed class TotalChanges(Communes communes)
{
    private readonly Dictionary<(TotalScope Scope, int Bucket), SlotCounts> _differences = [];
    private readonly List<(int Slot, long Count)> _pairs = [];

    public IReadOnlyDictionary<(TotalScope Scope, int Bucket), SlotCounts> Differences => _differences;

    /// <summary>All that the facts of a month count.</summary>
    public static async Task<TotalChanges> OfMonthAsync(IndicatorsDbContext db, Communes communes, Month month, CancellationToken ct)
    {
        var sums = new TotalChanges(communes);
        var facts = db.ActivityFacts.AsNoTracking().Where(fact => fact.Date >= month.First && fact.Date <= month.Last && !fact.Deleted);
        await foreach (var fact in facts.AsAsyncEnumerable().WithCancellation(ct))
        {
            sums.Add(fact);
        }

        return sums;
    }

    public void Add(ActivityFact fact) => Count(fact, 1);

    public void Remove(ActivityFact fact) => Count(fact, -1);

    /// <summary>Changes the totals at hand and makes those that are missing; the caller saves.</summary>
    public async Task ApplyAsync(IndicatorsDbContext db, CancellationToken ct)
    {
        var changed = _differences.Where(one => !one.Value.IsEmpty || IsTouched(one.Key.Scope, one.Key.Bucket)).ToDictionary(one => (one.Key.Scope.Code, one.Key.Bucket), one => one.Value);
        foreach (var months in changed.GroupBy(one => one.Key.Bucket))
        {
            var scopes = months.Select(one => one.Key.Code).ToList();
            var totals = await db.Totals.Where(total => scopes.Contains(total.Scope) && total.Bucket == months.Key)
                .ToDictionaryAsync(total => total.Scope, ct);
            foreach (var (key, difference) in months)
            {
                if (!totals.TryGetValue(key.Code, out var total))
                {
                    db.Totals.Add(total = new() { Scope = key.Code, Bucket = key.Bucket });
                }

                total.Add(difference);
            }
        }
    }

    /// <summary>A territory that keeps no persons itself has another revision whenever its départements count others.</summary>
    private bool IsTouched(TotalScope scope, int bucket) => !scope.HasDetails
        && _differences.Any(one => one.Key.Bucket == bucket && one.Key.Scope.Kind == TotalScopeKind.Departement && !one.Value.IsEmpty);

    private void Count(ActivityFact fact, int times)
    {
        if (fact.Deleted || fact.Counts is null)
        {
            return;
        }

        Decode(fact);
        var month = Bucket.Of(Month.Of(fact.Date));
        foreach (var scope in TotalScope.Of(fact, FactTerritory.Of(fact.CommuneCode, communes)))
        {
            Count(times, scope, month);
            if (scope.HasDays)
            {
                Count(times, scope, Bucket.Of(fact.Date));
            }
        }
    }

    /// <summary>Once for the dozen totals that a fact counts in.</summary>
    private void Decode(ActivityFact fact)
    {
        _pairs.Clear();
        foreach (var pair in new SlotPairs(fact.Counts))
        {
            _pairs.Add(pair);
        }

        foreach (var pair in new SlotPairs(fact.Persons))
        {
            _pairs.Add(pair);
        }
    }

    private void Count(int times, TotalScope scope, int bucket)
    {
        if (!_differences.TryGetValue((scope, bucket), out var difference))
        {
            _differences[(scope, bucket)] = difference = new();
        }

        foreach (var (slot, count) in _pairs)
        {
            if (scope.Keeps(Slot.KindOf(slot)))
            {
                difference.Add(slot, times * count);
            }
        }
    }
}
