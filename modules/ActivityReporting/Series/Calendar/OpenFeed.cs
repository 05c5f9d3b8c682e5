using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>Gives one's own calendar a new secret address, in the place of the one before; returns its secret.</summary>
internal sealed record OpenFeed : IRequest<string>;

internal sealed class OpenFeedHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock, AuditNotes notes)
    : IRequestHandler<OpenFeed, string>
{
    private const int MaxAttempts = 3;

    public async Task<string> Handle(OpenFeed command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var feed = await db.CalendarFeeds.SingleOrDefaultAsync(one => one.AdvisorId == user.Id, ct)
                ?? db.CalendarFeeds.Add(CalendarFeed.Of(user.Id)).Entity;
            var secret = feed.Open(clock.GetUtcNow().UtcDateTime);
            db.Enqueue(notes.Of(SeriesActions.FeedOpened, user.Id));
            try
            {
                await db.SaveChangesAsync(ct);
                return secret;
            }
            catch (DbUpdateException exception) when (attempt < MaxAttempts && exception.IsUniqueViolation())
            {
                db.ChangeTracker.Clear(); // pressed twice at once: the later one counts
            }
        }
    }
}
