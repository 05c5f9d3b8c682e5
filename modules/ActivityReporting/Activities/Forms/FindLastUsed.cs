using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Looks at one's own newest activities for what a new form may propose.</summary>
/// <param name="Type">Of the new form.</param>
/// <param name="ItinerantPlaces">Places whose commune is typed each time.</param>
internal sealed record FindLastUsed(ActivityType Type, IReadOnlyCollection<Guid> ItinerantPlaces) : IRequest<LastUsed>;

internal sealed class FindLastUsedHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<FindLastUsed, LastUsed>
{
    /// <summary>A page of the index: enough to have met each type.</summary>
    private const int Newest = 20;

    public async Task<LastUsed> Handle(FindLastUsed query, CancellationToken ct)
    {
        var rows = await db.Activities
            .Where(one => one.AdvisorId == user.Id && one.DeletedAt == null)
            .OrderByDescending(one => one.Date).ThenByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
            .Take(Newest)
            .Select(one => new { one.Type, one.Channel, one.PlaceId, one.DurationMinutes, one.CommuneCode })
            .ToListAsync(ct);
        var typed = rows.Find(row => row.Channel is Channel.OtherPlace or Channel.Home
            || (row.PlaceId is { } id && query.ItinerantPlaces.Contains(id)));
        var newest = rows.FirstOrDefault();
        return new()
        {
            Channel = newest?.Channel,
            PlaceId = newest?.PlaceId,
            DurationMinutes = rows.Find(row => row.Type == query.Type)?.DurationMinutes,
            CommuneCode = typed?.CommuneCode,
        };
    }
}
