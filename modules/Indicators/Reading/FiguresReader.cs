using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>
/// Reads what figures are made of: whole months from totals, the days beside them from the totals of days or, of what is
/// smaller than a département, from facts; everything from facts when only some activities are counted. All of one moment.
/// </summary>
internal sealed class FiguresReader(IndicatorsDbContext db, TotalRows totals, Communes communes)
{
    /// <summary>Of few days, the facts of a small scope are as quick as its totals, and tell each day.</summary>
    private const int FewDays = 62;

    /// <param name="spans">Of one kind.</param>
    /// <param name="filter">Which of their activities.</param>
    /// <param name="targets">What takes the rows.</param>
    /// <param name="ct">Stops the reading.</param>
    public Task ReadAsync(
        IReadOnlyCollection<ScopeSpan> spans, FactFilter filter, IReadOnlyCollection<IReadFigures> targets, CancellationToken ct) =>
        db.ReadTogetherAsync(() => ReadSpansAsync(spans, filter, targets, ct), ct);

    private async Task ReadSpansAsync(
        IReadOnlyCollection<ScopeSpan> spans, FactFilter filter, IReadOnlyCollection<IReadFigures> targets, CancellationToken ct)
    {
        foreach (var group in spans.GroupBy(span => (span.Scope.Kind, span.Within)))
        {
            var scopes = new ScopesRead(group.Key.Kind, [.. group.Select(span => span.Scope.Number).Distinct()], group.Key.Within);
            var wanted = targets.Where(target => target.Period.And(scopes.Within) is not null).ToList();
            var byFacts = wanted.Where(target => !filter.IsAll || IsShort(scopes, target)).ToList();
            await ReadFactsAsync(scopes, scopes.Within, filter, byFacts, ct);
            await ReadTotalsAsync(scopes, [.. wanted.Except(byFacts)], ct);
        }
    }

    private static bool IsShort(ScopesRead scopes, IReadFigures target) => !scopes.HaveDays && target.Period.Days <= FewDays;

    private async Task ReadTotalsAsync(ScopesRead scopes, IReadOnlyList<IReadFigures> targets, CancellationToken ct)
    {
        await ReadMonthsAsync(scopes, [.. targets.Where(target => target.TakesMonths)], ct);
        var edges = targets
            .SelectMany(target => scopes.DaysOf(target).Select(days => (Days: days, Target: target)))
            .GroupBy(edge => edge.Days, edge => edge.Target);
        foreach (var edge in edges)
        {
            await ReadEdgeAsync(scopes, edge.Key, [.. edge], ct);
        }
    }

    private async Task ReadMonthsAsync(ScopesRead scopes, IReadOnlyList<IReadFigures> targets, CancellationToken ct)
    {
        var months = targets.SelectMany(target => scopes.MonthsOf(target)).ToHashSet();
        if (months.Count == 0)
        {
            return;
        }

        await foreach (var row in totals.ReadAsync(scopes, targets.Any(target => target.TakesPersons), Bucket.Of(months.Min()), Bucket.Of(months.Max()), ct))
        {
            var month = Bucket.MonthOf(row.Bucket);
            foreach (var target in targets.Where(target => scopes.MonthsOf(target).Contains(month)))
            {
                target.Add(row.At(month.First));
            }
        }
    }

    private async Task ReadEdgeAsync(ScopesRead scopes, Period days, IReadOnlyList<IReadFigures> targets, CancellationToken ct)
    {
        if (!scopes.HaveDays)
        {
            await ReadFactsAsync(scopes, days, FactFilter.All, targets, ct);
            return;
        }

        await foreach (var row in totals.ReadAsync(scopes, targets.Any(target => target.TakesPersons), Bucket.Of(days.From), Bucket.Of(days.To), ct))
        {
            foreach (var target in targets)
            {
                target.Add(row.At(Bucket.DayOf(row.Bucket)));
            }
        }
    }

    private async Task ReadFactsAsync(
        ScopesRead scopes, Period? within, FactFilter filter, IReadOnlyList<IReadFigures> targets, CancellationToken ct)
    {
        foreach (var range in targets.Select(target => target.Period.And(within)).OfType<Period>().Joined())
        {
            var facts = filter.Apply(db.ActivityFacts.AsNoTracking()).Of(scopes.Kind, scopes.Numbers, communes)
                .Where(fact => fact.Date >= range.From && fact.Date <= range.To);
            var sums = new FoldedFacts(scopes, range, targets);
            await using var rows = await FactRows.OfAsync(db, facts, ct);
            while (await rows.NextAsync(ct))
            {
                if (filter.Holds(rows.Counts, rows.Persons))
                {
                    sums.Add(rows);
                }
            }

            sums.HandOut();
        }
    }
}
