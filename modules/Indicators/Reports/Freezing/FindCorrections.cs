using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>The scope's months of the year before that no longer count what their reports say, the oldest first.</summary>
internal sealed record FindCorrections(LackingReport Report) : IRequest<IReadOnlyList<Correction>>;

internal sealed class FindCorrectionsHandler(IndicatorsDbContext db) : IRequestHandler<FindCorrections, IReadOnlyList<Correction>>
{
    private const int MonthsLookedBack = 12;

    public async Task<IReadOnlyList<Correction>> Handle(FindCorrections request, CancellationToken ct)
    {
        var (scope, month) = request.Report;
        var (since, until) = (month.AddMonths(-MonthsLookedBack).First, month.First);
        var reports = await db.MonthlyReports.AsNoTracking()
            .Where(report => report.ScopeKind == scope.Kind && report.ScopeCode == scope.Code)
            .Where(report => report.FirstDay >= since && report.FirstDay < until)
            .Select(report => new { report.FirstDay, report.Version, report.Activities, report.Attendances })
            .ToListAsync(ct);
        if (reports.Count == 0)
        {
            return [];
        }

        var counts = await db.ActivityFacts.OfScope(scope)
            .Where(fact => fact.Date >= since && fact.Date < until)
            .GroupBy(fact => fact.Month)
            .Select(facts => new { Month = facts.Key, Activities = facts.Count(), Attendances = facts.Sum(fact => fact.Attendances) })
            .ToDictionaryAsync(count => count.Month, ct);
        return
        [
            .. from report in reports.GroupBy(report => report.FirstDay).Select(versions => versions.MaxBy(one => one.Version)!) // a group has one
               let count = counts.GetValueOrDefault(ActivityFact.MonthNumber(report.FirstDay))
               let now = (Activities: count?.Activities ?? 0, Attendances: count?.Attendances ?? 0)
               where now != (report.Activities, report.Attendances)
               orderby report.FirstDay
               select new Correction
               {
                   Month = Month.Of(report.FirstDay),
                   ReportedActivities = report.Activities,
                   Activities = now.Activities,
                   ReportedAttendances = report.Attendances,
                   Attendances = now.Attendances,
               },
        ];
    }
}
