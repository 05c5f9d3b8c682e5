using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>One advisor's facts. Compiled once: dashboards are asked for hundreds of times a second.</summary>
internal static class AdvisorFacts
{
    // The advisor stands in both arms so that each is a search in the index.
    private static readonly Func<IndicatorsDbContext, Guid, int, int, int, int, IAsyncEnumerable<FactRow>> Rows =
        EF.CompileAsyncQuery((IndicatorsDbContext db, Guid advisor, int first, int last, int otherFirst, int otherLast) =>
            db.ActivityFacts
                .Where(fact => !fact.Deleted
                    && ((fact.AdvisorId == advisor && fact.Month >= first && fact.Month <= last)
                        || (fact.AdvisorId == advisor && fact.Month >= otherFirst && fact.Month <= otherLast)))
                .Select(FactRow.FromFact));

    private static readonly Func<IndicatorsDbContext, Guid, int, int, IAsyncEnumerable<MonthSum>> MonthSums =
        EF.CompileAsyncQuery((IndicatorsDbContext db, Guid advisor, int first, int last) => db.ActivityFacts
            .Where(fact => fact.AdvisorId == advisor && fact.Month >= first && fact.Month <= last && !fact.Deleted)
            .GroupBy(fact => new { fact.Month, fact.Type })
            .Select(group => new MonthSum
            {
                Month = group.Key.Month,
                Type = group.Key.Type,
                Attendances = group.Sum(fact => fact.Attendances),
            }));

    /// <summary>Each fact once, of every month that one of both spans touches.</summary>
    public static IAsyncEnumerable<FactRow> RowsOf(this IndicatorsDbContext db, Guid advisor, Period span, Period other) =>
        Rows(db, advisor, First(span), Last(span), First(other), Last(other));

    /// <summary>Adds the months up in the database: rows of a whole year would weigh more than all the rest of the page.</summary>
    public static async Task AddMonthsAsync(
        this IndicatorsDbContext db, Guid advisor, MonthSeries months, CancellationToken ct)
    {
        var sums = MonthSums(db, advisor, First(months.Period), Last(months.Period)).WithCancellation(ct);
        await foreach (var sum in sums)
        {
            months.Add(new Month(sum.Month / 100, sum.Month % 100), sum.Type, sum.Attendances);
        }
    }

    private static int First(Period period) => ActivityFact.MonthNumber(period.From);

    private static int Last(Period period) => ActivityFact.MonthNumber(period.To);
}
