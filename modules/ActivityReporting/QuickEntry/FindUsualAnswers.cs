using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>Looks at one's own newest activities, by the index of the list, for what forms show first.</summary>
/// <param name="Type">Whose durations count: a workshop's are not a request's.</param>
internal sealed record FindUsualAnswers(ActivityType Type = ActivityType.OneOff) : IRequest<UsualAnswers>;

internal sealed class FindUsualAnswersHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<FindUsualAnswers, UsualAnswers>
{
    /// <summary>About two months.</summary>
    private const int Newest = 200;

    private const int MostOfEach = 5;

    public async Task<UsualAnswers> Handle(FindUsualAnswers query, CancellationToken ct)
    {
        var rows = await db.Activities
            .Where(one => one.AdvisorId == user.Id && one.DeletedAt == null)
            .OrderByDescending(one => one.Date).ThenByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
            .Take(Newest)
            .Select(one => new { one.Type, one.PlaceId, one.DurationMinutes, one.ThemeBits })
            .ToListAsync(ct);
        return new()
        {
            Minutes = Most(rows.Where(row => row.Type == query.Type).Select(row => row.DurationMinutes)),
            PlaceIds = Most(rows.Select(row => row.PlaceId).OfType<Guid>()),
            Themes = Most(rows.SelectMany(row => new EnumSet<Theme>(row.ThemeBits).Values()).Where(theme => !theme.IsAdministrative())),
        };
    }

    /// <summary>Of two that are used alike, the one that was used last.</summary>
    private static List<T> Most<T>(IEnumerable<T> used)
        where T : notnull =>
        [.. used.GroupBy(one => one).OrderByDescending(group => group.Count()).Take(MostOfEach).Select(group => group.Key)];
}
