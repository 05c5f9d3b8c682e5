using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>The reports of the current person, asked anew at each request: a scope given or taken today counts today.</summary>
internal sealed class ReportsVisible(IndicatorsDbContext db, IMediator mediator, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<ReportRights> RightsAsync(CancellationToken ct) =>
        mediator.Send(new FindReportRights(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);

    public IQueryable<MonthlyReport> Under(ReportRights rights) => db.MonthlyReports.VisibleUnder(rights, Now);
}
