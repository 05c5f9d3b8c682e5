using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One's own sessions of these days, however they stand, by day and hour.</summary>
internal sealed record FindOccurrences(Period Within) : IRequest<IReadOnlyList<OccurrenceRow>>;

internal sealed class FindOccurrencesHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<FindOccurrences, IReadOnlyList<OccurrenceRow>>
{
    public async Task<IReadOnlyList<OccurrenceRow>> Handle(FindOccurrences query, CancellationToken ct)
    {
        var series = await db.WorkshopSeries.AsNoTracking().Of(user.Id).Where(one => one.EndsOn >= query.Within.From).ToListAsync(ct);
        return
        [
            .. (await db.SessionsAsync(series, ct))
                .Where(one => query.Within.Contains(one.Occurrence.Day))
                .Select(one => OccurrenceRow.Of(one.Series, one.Occurrence)),
        ];
    }
}
