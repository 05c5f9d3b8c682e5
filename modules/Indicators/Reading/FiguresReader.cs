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
        foreach (var kind in spans.GroupBy(span => span.Scope.Kind))
        {
            List<FactsAsked> facts = [];
            List<(ScopesRead Scopes, IReadOnlyList<IReadFigures> Targets)> months = [];
            foreach (var group in kind.GroupBy(span => span.Within))
            {
                var scopes = new ScopesRead(kind.Key, [.. group.Select(span => span.Scope.Number).Distinct()], group.Key);
                var wanted = targets.Where(target => target.Period.And(scopes.Within) is not null).ToList();
                var byFacts = wanted.Where(target => !filter.IsAll || IsShort(scopes, target)).ToList();
                facts.AddRange(FactsAsked.Of(scopes, scopes.Within, byFacts));
                List<IReadFigures> byTotals = [.. wanted.Except(byFacts)];
                months.Add((scopes, [.. byTotals.Where(target => target.TakesMonths)]));
                facts.AddRange(await ReadDaysAsync(scopes, byTotals, ct));
            }

            await ReadMonthsAsync(months, ct);
            foreach (var asked in FactsAsked.Joined(facts))
            {
                await ReadFactsAsync(asked, filter, ct);
            }
        }
    }

    private static bool IsShort(ScopesRead scopes, IReadFigures target) => !scopes.HaveDays && target.Period.Days <= FewDays;

    /// <summary>Of scopes that count on different days too: a row is handed to those for which its month is whole.</summary>
    private async Task ReadMonthsAsync(
        IReadOnlyList<(ScopesRead Scopes, IReadOnlyList<IReadFigures> Targets)> groups, CancellationToken ct)
    {
        var asked = groups.Where(group => group.Targets.Any(target => group.Scopes.MonthsOf(target).Count > 0)).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var months = asked.SelectMany(group => group.Targets.SelectMany(target => group.Scopes.MonthsOf(target))).ToHashSet();
        var withPersons = asked.Exists(group => group.Targets.Any(target => target.TakesPersons));
        var byNumber = asked.SelectMany(group => group.Scopes.Numbers, (group, number) => (number, group)).ToLookup(one => one.number, one => one.group);
        var all = new ScopesRead(asked[0].Scopes.Kind, [.. byNumber.Select(one => one.Key)], Within: null);
        await foreach (var row in totals.ReadAsync(all, withPersons, Bucket.Of(months.Min()), Bucket.Of(months.Max()), ct))
        {
            var month = Bucket.MonthOf(row.Bucket);
            var counted = row.At(month.First);
            foreach (var (scopes, targets) in byNumber[counted.Scope.Number])
            {
                foreach (var target in targets.Where(target => scopes.MonthsOf(target).Contains(month)))
                {
                    target.Add(counted);
                }
            }
        }
    }

    /// <summary>The days beside whole months, of scopes that have totals of days.</summary>
    /// <returns>Of scopes that have none: the facts that tell them.</returns>
    private async Task<IReadOnlyList<FactsAsked>> ReadDaysAsync(ScopesRead scopes, IReadOnlyList<IReadFigures> targets, CancellationToken ct)
    {
        var edges = targets
            .SelectMany(target => scopes.DaysOf(target).Select(days => (Days: days, Target: target)))
            .GroupBy(edge => edge.Days, edge => edge.Target);
        if (!scopes.HaveDays)
        {
            return [.. edges.SelectMany(edge => FactsAsked.Of(scopes, edge.Key, [.. edge]))];
        }

        foreach (var edge in edges)
        {
            await foreach (var row in totals.ReadAsync(scopes, edge.Any(target => target.TakesPersons), Bucket.Of(edge.Key.From), Bucket.Of(edge.Key.To), ct))
            {
                foreach (var target in edge)
                {
                    target.Add(row.At(Bucket.DayOf(row.Bucket)));
                }
            }
        }

        return [];
    }

    private async Task ReadFactsAsync(FactsAsked asked, FactFilter filter, CancellationToken ct)
    {
        var (scopes, days) = (asked.Scopes, asked.Days);
        var facts = filter.Apply(db.ActivityFacts.AsNoTracking()).Of(scopes.Kind, scopes.Numbers, communes)
            .Where(fact => fact.Date >= days.From && fact.Date <= days.To);
        var sums = new FoldedFacts(scopes, days, asked.Targets);
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
