using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>The current user's links that are neither over nor closed, the newest first.</summary>
internal sealed record FindOwnShares : IRequest<IReadOnlyList<OwnShare>>;

/// <param name="Id">Of the link.</param>
/// <param name="Title">Of its dashboard.</param>
/// <param name="CreatedOn">Europe/Paris.</param>
/// <param name="LastDay">Europe/Paris.</param>
/// <param name="Opens">Not while its owner no longer sees what it shows.</param>
internal sealed record OwnShare(Guid Id, string Title, DateOnly CreatedOn, DateOnly LastDay, bool Opens);

internal sealed class FindOwnSharesHandler(
    IndicatorsDbContext db, ICurrentUser user, DashboardSubjects dashboards, SubjectMaker subjects, TimeProvider clock)
    : IRequestHandler<FindOwnShares, IReadOnlyList<OwnShare>>
{
    private const int Most = 100;

    public async Task<IReadOnlyList<OwnShare>> Handle(FindOwnShares request, CancellationToken ct)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var links = await db.SharedDashboards.AsNoTracking()
            .Where(link => link.OwnerId == user.Id && link.RevokedAt == null && link.LastDay >= today)
            .OrderByDescending(link => link.CreatedOn).ThenByDescending(link => link.Id)
            .Take(Most)
            .ToListAsync(ct);
        List<OwnShare> shares = [];
        foreach (var link in links)
        {
            var subject = await dashboards.ToShareAsync(link.Subject, user.Id, ct);
            var title = (subject ?? await subjects.OutsideAsync(link.Subject, "", ct))?.Title ?? "Supprimé depuis";
            shares.Add(new(link.Id, title, link.CreatedOn, link.LastDay, Opens: subject is not null));
        }

        return shares;
    }
}
