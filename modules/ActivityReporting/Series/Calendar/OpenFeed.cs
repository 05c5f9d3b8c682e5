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
    public Task<string> Handle(OpenFeed command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => OpenAsync(ct)); // pressed twice at once: the later one counts

    private async Task<string> OpenAsync(CancellationToken ct)
    {
        var feed = await db.CalendarFeeds.SingleOrDefaultAsync(one => one.AdvisorId == user.Id, ct)
            ?? db.CalendarFeeds.Add(CalendarFeed.Of(user.Id)).Entity;
        var secret = feed.Open(clock.GetUtcNow().UtcDateTime);
        db.Enqueue(notes.Of(SeriesActions.FeedOpened, user.Id));
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
