using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

internal sealed class FindMonthAtAGlanceHandler(IndicatorsDbContext db, IMediator mediator, ICurrentUser user)
    : IRequestHandler<FindMonthAtAGlance, MonthAtAGlance?>
{
    public async Task<MonthAtAGlance?> Handle(FindMonthAtAGlance request, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return null;
        }

        var period = Period.MonthToDate(await mediator.Send(new FindOwnToday(), ct));
        var (now, before) = (new Figures(period), new Figures(period.OneMonthEarlier()));
        await foreach (var row in db.RowsOf(user.Id, period, before.Period).WithCancellation(ct))
        {
            now.Add(row);
            before.Add(row);
        }

        return new() { Period = period, Now = Of(now), PeriodBefore = before.Period, Before = Of(before) };
    }

    private static GlanceFigures Of(Figures figures) => new()
    {
        Activities = figures.Activities,
        Attendances = figures.Attendances,
        Minutes = figures.Minutes,
        Anonymous = figures.Anonymous,
    };
}
