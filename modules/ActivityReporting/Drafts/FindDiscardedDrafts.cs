using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>One's own drafts thrown away within a day, the last one first: so long they can be brought back.</summary>
internal sealed record FindDiscardedDrafts : IRequest<IReadOnlyList<DiscardedDraft>>;

/// <remarks>Nothing is shown to an administrator who looks in somebody's place.</remarks>
internal sealed class FindDiscardedDraftsHandler(ActivityReportingDbContext db, IMediator mediator, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FindDiscardedDrafts, IReadOnlyList<DiscardedDraft>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<DiscardedDraft>> Handle(FindDiscardedDrafts query, CancellationToken ct)
    {
        if (user.ActingId is not null)
        {
            return [];
        }

        var oldest = clock.GetUtcNow().UtcDateTime - Draft.Undoable;
        var drafts = await db.Drafts.AsNoTracking()
            .Where(one => one.AdvisorId == user.Id && one.DiscardedAt >= oldest)
            .OrderByDescending(one => one.DiscardedAt).ThenBy(one => one.Id)
            .Take(Most)
            .ToListAsync(ct);
        var zone = await mediator.Send(new FindWorkZone(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
        return [.. drafts.Select(draft => Of(draft, zone))];
    }

    private static DiscardedDraft Of(Draft draft, TimeZoneInfo zone)
    {
        var summary = FindOwnDraftsHandler.Of(draft, zone);
        var until = FrenchDates.Moment(draft.DiscardedAt!.Value + Draft.Undoable, zone); // only discarded ones are asked for
        return new(summary.Heading, $"{summary.About} · à remettre avant le {until}", DraftPaths.BringBack(draft.Id));
    }
}
