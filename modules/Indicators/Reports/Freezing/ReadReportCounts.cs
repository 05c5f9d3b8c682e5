using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>The facts of a scope, counted for a month and for what it is compared with, in one reading.</summary>
internal sealed record ReadReportCounts(LackingReport Report) : IRequest<ReportCounts>;

internal sealed class ReadReportCountsHandler(IndicatorsDbContext db, ShortKeys keys, Communes communes)
    : IRequestHandler<ReadReportCounts, ReportCounts>
{
    public async Task<ReportCounts> Handle(ReadReportCounts request, CancellationToken ct)
    {
        var month = request.Report.Month;
        var scope = await keys.TotalScopeAsync(request.Report.Scope, ct);
        var facts = FactFilter.All.Apply(db.ActivityFacts.AsNoTracking()).Of(scope.Kind, [scope.Number], communes);
        var counts = new ReportCounts(month, await facts.MinAsync(fact => (DateOnly?)fact.Date, ct));

        var year = new DateOnly(month.Year, 1, 1);
        var (since, last) = (month.Previous.First < year ? month.Previous.First : year, month.Last);
        var (lastYear, lastYearEnd) = (month.AddMonths(-12).First, month.AddMonths(-12).Last);
        var rows = facts
            .Where(fact => fact.Date >= since && fact.Date <= last || fact.Date >= lastYear && fact.Date <= lastYearEnd)
            .Select(FactRow.FromFact);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            counts.Add(row);
        }

        return counts;
    }
}
