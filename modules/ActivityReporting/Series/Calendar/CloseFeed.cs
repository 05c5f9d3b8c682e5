using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>The address of one's own calendar leads nowhere from now on.</summary>
internal sealed record CloseFeed : IRequest;

internal sealed class CloseFeedHandler(ActivityReportingDbContext db, ICurrentUser user, AuditNotes notes) : IRequestHandler<CloseFeed>
{
    public async Task<Unit> Handle(CloseFeed command, CancellationToken ct)
    {
        if (await db.CalendarFeeds.SingleOrDefaultAsync(one => one.AdvisorId == user.Id, ct) is { } feed)
        {
            db.CalendarFeeds.Remove(feed);
            db.Enqueue(notes.Of(SeriesActions.FeedClosed, user.Id));
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear(); // pressed twice at once: it is closed
            }
        }

        return Unit.Value;
    }
}
