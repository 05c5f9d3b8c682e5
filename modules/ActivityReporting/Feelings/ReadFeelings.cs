using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>What the current advisor's visitors answered, month by month.</summary>
internal sealed record ReadFeelings : IRequest<FeelingsSoFar>;

internal sealed class ReadFeelingsHandler(ActivityReportingDbContext db, PersonMomentReader reader) : IRequestHandler<ReadFeelings, FeelingsSoFar>
{
    private const int MostMonths = 12;

    public async Task<FeelingsSoFar> Handle(ReadFeelings query, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var now = Month.Of(at.Today).First;
        var tallies = await db.FeelingTallies.AsNoTracking()
            .Where(one => one.AdvisorId == at.AdvisorId)
            .OrderByDescending(one => one.Month)
            .Take(MostMonths + 1)
            .ToListAsync(ct);
        return new()
        {
            VisitorsThisMonth = tallies.Find(one => one.Month == now)?.Visitors ?? 0,
            Months = [.. tallies.Where(one => one.Month < now).Take(MostMonths).Select(one => new MonthOfFeelings
            {
                Month = Month.Of(one.Month),
                Easier = ShownCounts.Of(one.Easier),
                Alone = ShownCounts.Of(one.Alone),
                Calmer = ShownCounts.Of(one.Calmer),
            })],
        };
    }
}
