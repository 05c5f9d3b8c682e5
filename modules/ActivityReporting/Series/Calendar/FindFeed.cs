using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>Since when one's own calendar has an address, UTC; null: it has none.</summary>
internal sealed record FindFeed : IRequest<DateTime?>;

internal sealed class FindFeedHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<FindFeed, DateTime?>
{
    public Task<DateTime?> Handle(FindFeed query, CancellationToken ct) =>
        db.CalendarFeeds.Where(one => one.AdvisorId == user.Id).Select(one => (DateTime?)one.OpenedAt).SingleOrDefaultAsync(ct);
}
