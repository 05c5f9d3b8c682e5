using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>What a link leads to; null when it is unknown, over or closed, or its owner no longer sees the same.</summary>
internal sealed record FindSharedDashboard(string Secret) : IRequest<DashboardSubject?>;

internal sealed class FindSharedDashboardHandler(IndicatorsDbContext db, DashboardSubjects dashboards, SubjectMaker subjects, TimeProvider clock)
    : IRequestHandler<FindSharedDashboard, DashboardSubject?>
{
    public async Task<DashboardSubject?> Handle(FindSharedDashboard request, CancellationToken ct)
    {
        var hash = SharedDashboard.HashOf(request.Secret);
        var link = await db.SharedDashboards.AsNoTracking().SingleOrDefaultAsync(one => one.SecretHash == hash, ct);
        return link?.OpensOn(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)) == true
            && await dashboards.ToShareAsync(link.Subject, link.OwnerId, ct) is not null
            ? await subjects.OutsideAsync(link.Subject, $"/indicateurs/partage/{request.Secret}", ct)
            : null;
    }
}
