using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>The scope's months of the year before that no longer count what their reports say, the oldest first.</summary>
internal sealed record FindCorrections(LackingReport Report) : IRequest<IReadOnlyList<Correction>>;

internal sealed class FindCorrectionsHandler(IndicatorsDbContext db, ShortKeys keys)
    : IRequestHandler<FindCorrections, IReadOnlyList<Correction>>
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

        var counts = await CountAsync(await keys.TotalScopeAsync(scope, ct), Month.Of(since), month.Previous, ct);
        return
        [
            .. from report in reports.GroupBy(report => report.FirstDay).Select(versions => versions.MaxBy(one => one.Version)!) // a group has one
               let now = counts.GetValueOrDefault(Bucket.Of(Month.Of(report.FirstDay)))
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

    private async Task<Dictionary<int, (int Activities, int Attendances)>> CountAsync(
        TotalScope scope, Month first, Month last, CancellationToken ct)
    {
        var (code, since, until) = (scope.Code, Bucket.Of(first), Bucket.Of(last));
        var totals = await db.Totals.AsNoTracking()
            .Where(total => total.Scope == code && total.Bucket >= since && total.Bucket <= until)
            .ToListAsync(ct);
        return totals.ToDictionary(
            total => total.Bucket,
            total =>
            {
                var figures = new Figures(Bucket.MonthOf(total.Bucket).Period);
                figures.Add(total.Counts);
                return ((int)figures.Activities, (int)figures.Attendances);
            });
    }
}
