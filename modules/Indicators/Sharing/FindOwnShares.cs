using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>The current user's links that still open, the newest first.</summary>
internal sealed record FindOwnShares : IRequest<IReadOnlyList<OwnShare>>;

/// <param name="Id">Of the link.</param>
/// <param name="Title">Of its dashboard.</param>
/// <param name="CreatedOn">Europe/Paris.</param>
/// <param name="LastDay">Europe/Paris.</param>
internal sealed record OwnShare(Guid Id, string Title, DateOnly CreatedOn, DateOnly LastDay);

internal sealed class FindOwnSharesHandler(IndicatorsDbContext db, ICurrentUser user, SubjectMaker subjects, TimeProvider clock)
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
            shares.Add(new(link.Id, (await subjects.OutsideAsync(link.Subject, "", ct))?.Title ?? "Supprimé depuis", link.CreatedOn, link.LastDay));
        }

        return shares;
    }
}
