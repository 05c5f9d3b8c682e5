using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Every month from the first activity to the newest one whose freeze day has come.</summary>
internal sealed record FindDueMonths : IRequest<IReadOnlyList<Month>>;

internal sealed class FindDueMonthsHandler(IndicatorsDbContext db, ReportSettings settings, TimeProvider clock)
    : IRequestHandler<FindDueMonths, IReadOnlyList<Month>>
{
    public async Task<IReadOnlyList<Month>> Handle(FindDueMonths request, CancellationToken ct)
    {
        var first = await db.ActivityFacts.Where(fact => !fact.Deleted).MinAsync(fact => (DateOnly?)fact.Date, ct);
        var last = settings.LastDueMonth(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        return first is { } day && Month.Of(day) <= last
            ? [.. new Period(day, last.Last).Months()]
            : [];
    }
}
