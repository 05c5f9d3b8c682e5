using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One's own series; null when there is none of that id, or it was deleted.</summary>
internal sealed record ReadSeries(Guid Id) : IRequest<SeriesView?>;

internal sealed class ReadSeriesHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ReadSeries, SeriesView?>
{
    public async Task<SeriesView?> Handle(ReadSeries query, CancellationToken ct) =>
        await db.WorkshopSeries.AsNoTracking().Of(user.Id).SingleOrDefaultAsync(one => one.Id == query.Id, ct) is { } series
            ? new()
            {
                Kept = Kept<SeriesContent>.Of(series),
                Occurrences = [.. (await db.SessionsAsync([series], ct)).Select(one => one.Occurrence)],
                LostMoves = series.LostMoves(),
            }
            : null;
}
