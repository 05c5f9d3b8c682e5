using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

internal sealed class FindMonthAtAGlanceHandler(DashboardSubjects subjects, FiguresReader reader, IMediator mediator)
    : IRequestHandler<FindMonthAtAGlance, MonthAtAGlance?>
{
    public async Task<MonthAtAGlance?> Handle(FindMonthAtAGlance request, CancellationToken ct)
    {
        if (await subjects.FirstAsync(ct) is not { } subject || await mediator.Send(new FindRecount(), ct) is not null)
        {
            return null;
        }

        var period = subject.IsShared ? BusinessCalendar.LastClosedMonth(subject.Today).Period : Period.MonthToDate(subject.Today);
        var (now, before) = (new Figures(period), new Figures(period.OneMonthEarlier()));
        await reader.ReadAsync(
            await subject.Spans(new(before.Period.From, period.To), ct),
            FactFilter.All,
            [new FiguresOf(now, withPersons: false), new FiguresOf(before, withPersons: false)],
            ct);
        return new()
        {
            Of = subject.IsOwn ? null : subject.Title,
            Path = subject.Path,
            Period = period,
            Now = Of(now),
            PeriodBefore = before.Period,
            Before = Of(before),
        };
    }

    private static GlanceFigures Of(Figures figures) => new()
    {
        Activities = figures.Activities,
        Attendances = figures.Attendances,
        Minutes = figures.Minutes,
        Anonymous = figures.Anonymous,
    };
}
