using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series.Calendar;

/// <summary>
/// The sessions of whoever gave this secret away, as an iCalendar file: titles and places, never who comes. Null when the
/// secret opens nothing, or its owner is no advisor any more.
/// </summary>
internal sealed record ReadFeed(string Secret) : IRequest<byte[]?>;

internal sealed class ReadFeedHandler(ActivityReportingDbContext db, IMediator mediator, Communes communes, SiteAddress site, TimeProvider clock)
    : IRequestHandler<ReadFeed, byte[]?>
{
    private const int DaysBack = 92;
    private const int LongestSecret = 100;

    public async Task<byte[]?> Handle(ReadFeed query, CancellationToken ct)
    {
        if (query.Secret.Length > LongestSecret)
        {
            return null;
        }

        var hash = CalendarFeed.HashOf(query.Secret);
        var feed = await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(one => one.SecretHash == hash, ct);
        if (feed is null || await mediator.Send(new FindAdvisorAtWork(feed.AdvisorId), ct) is not { } advisor)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var since = DateOnly.FromDateTime(now).AddDays(-DaysBack);
        var series = await db.WorkshopSeries.AsNoTracking().IgnoreAutoIncludes().Of(feed.AdvisorId).Where(one => one.EndsOn >= since).ToListAsync(ct);
        var sessions = await db.SessionsAsync(series, ct);
        return CalendarText.Write(
            "Ateliers",
            sessions.Where(one => one.Occurrence.Day >= since).Select(one => EventOf(one.Series, one.Occurrence, advisor, now)));
    }

    private CalendarEvent EventOf(WorkshopSeries series, Occurrence occurrence, AdvisorAtWork advisor, DateTime now)
    {
        var start = Moments.ToUtc(occurrence.Start, advisor.ZoneOn(occurrence.Day, now));
        return new()
        {
            Uid = $"{series.Id}-{occurrence.PlannedOn:yyyyMMdd}@espace-coop",
            Sequence = series.Revision - 1 + occurrence.Changes,
            Start = start,
            End = start.AddMinutes(occurrence.DurationMinutes),
            ChangedAt = series.UpdatedAt,
            Summary = occurrence.IsCancelled ? $"Annulé\u00A0: {series.Title}" : series.Title,
            Location = Where(series, advisor),
            Url = site.Of(SeriesPaths.Session(occurrence)),
            IsCancelled = occurrence.IsCancelled,
        };
    }

    private string Where(WorkshopSeries series, AdvisorAtWork advisor)
    {
        var place = series.PlaceId is { } id ? advisor.Places.FirstOrDefault(one => one.PlaceId == advisor.PlaceOf(id))?.Name : null;
        var commune = series.Channel == Channel.Remote ? null : communes.Find(series.CommuneCode)?.Name;
        return string.Join(", ", new[] { place ?? Labels.Of(series.Channel), commune }.OfType<string>().Distinct());
    }
}
