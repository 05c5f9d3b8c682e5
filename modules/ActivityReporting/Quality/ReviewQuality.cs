using System.Linq.Expressions;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.QuickEntry;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>Looks through one's own activities of a month; four queries by index, and one more for each kind of session whose duration surprises, whatever the history.</summary>
internal sealed record ReviewQuality(Month Month) : IRequest<QualityReview>;

internal sealed class ReviewQualityHandler(ActivityReportingDbContext db, CircumstancesReader reader, IMediator mediator)
    : IRequestHandler<ReviewQuality, QualityReview>
{
    private static readonly Expression<Func<Activity, QualityRow>> ToRow = one => new QualityRow
    {
        Id = one.Id,
        Revision = one.Revision,
        Type = one.Type,
        Date = one.Date,
        EnteredOn = one.EnteredOn,
        CreatedAt = one.CreatedAt,
        DurationMinutes = one.DurationMinutes,
        Channel = one.Channel,
        PlaceId = one.PlaceId,
        CommuneCode = one.CommuneCode,
        ThemeBits = one.ThemeBits,
        Title = one.Title,
        Participants = one.Participants,
        Followed = one.Attendances
            .Select(person => new FollowedAnswers { PersonId = person.PersonId, Gender = person.Gender, Age = person.Age, Status = person.Status })
            .ToList(),
    };

    public async Task<QualityReview> Handle(ReviewQuality query, CancellationToken ct)
    {
        var (at, month) = (await reader.ReadAsync(ct), query.Month);
        var own = db.Activities.AsNoTracking().IgnoreAutoIncludes().Where(one => one.AdvisorId == at.Advisor.AdvisorId && one.DeletedAt == null);
        var rows = await own
            .Where(one => one.Date >= month.First && one.Date <= month.Last)
            .OrderBy(one => one.Date).ThenBy(one => one.CreatedAt).ThenBy(one => one.Id)
            .Select(ToRow)
            .ToListAsync(ct);
        var since = month.First.AddDays(-Rhythm.Days);
        var worked = await own.Where(one => one.Date >= since && one.Date <= month.Last).Select(one => one.Date).Distinct().ToListAsync(ct);
        var accepted = await AcceptedAsync(at.Advisor.AdvisorId, month.First, ct);
        var found = QualityRules.Find(rows, month)
            .Concat(Rhythm.Missing(worked.ToHashSet(), month, at.Today.AddDays(-1), day => at.ContractsOn(day).Count > 0))
            .OrderBy(one => one.Kind) // stable: by day within
            .ToLookup(one => accepted.Contains((one.Kind, one.Key)));
        return new() { Month = month, Open = await WithProbableAsync([.. found[false]], rows, ct), Accepted = [.. found[true]] };
    }

    /// <summary>What is usual is asked for only when a duration surprises.</summary>
    private async Task<IReadOnlyList<Finding>> WithProbableAsync(List<Finding> open, List<QualityRow> rows, CancellationToken ct)
    {
        Dictionary<ActivityType, UsualAnswers> usual = [];
        for (var place = 0; place < open.Count; place++)
        {
            if (open[place] is not { Kind: QualityKind.Duration } one)
            {
                continue;
            }

            var type = rows.First(row => row.Id == one.ActivityId).Type;
            usual[type] = usual.GetValueOrDefault(type) ?? await mediator.Send(new FindUsualAnswers(type), ct);
            open[place] = one with { ProbableMinutes = ProbableDurations.Of(one.Minutes, QualityRules.LongFor(type), usual[type].Minutes) };
        }

        return open;
    }

    private async Task<HashSet<(QualityKind Kind, string Key)>> AcceptedAsync(Guid advisorId, DateOnly month, CancellationToken ct)
    {
        var accepted = await db.QualityAcceptances.AsNoTracking()
            .Where(one => one.AdvisorId == advisorId && one.Month == month)
            .Select(one => new { one.Kind, one.Key })
            .ToListAsync(ct);
        return [.. accepted.Select(one => (one.Kind, one.Key))];
    }
}
