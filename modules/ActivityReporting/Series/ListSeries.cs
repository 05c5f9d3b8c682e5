using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One's own series, those that last longest first.</summary>
internal sealed record ListSeries : IRequest<IReadOnlyList<SeriesRow>>;

internal sealed class ListSeriesHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ListSeries, IReadOnlyList<SeriesRow>>
{
    public async Task<IReadOnlyList<SeriesRow>> Handle(ListSeries query, CancellationToken ct)
    {
        var series = await db.WorkshopSeries.AsNoTracking().Of(user.Id)
            .OrderByDescending(one => one.EndsOn).ThenByDescending(one => one.Id)
            .Take(WorkshopSeries.MostOfOne)
            .ToListAsync(ct);
        return series.ConvertAll(one => new SeriesRow
        {
            Id = one.Id,
            Title = one.Title,
            Plan = one.Plan,
            RosterCount = one.Roster.Count,
            IsPublic = one.IsPublic,
            EndsOn = one.EndsOn,
        });
    }
}
