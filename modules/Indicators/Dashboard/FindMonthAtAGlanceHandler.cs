using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

internal sealed class FindMonthAtAGlanceHandler(DashboardSubjects subjects, FiguresReader reader, ICurrentUser user)
    : IRequestHandler<FindMonthAtAGlance, MonthAtAGlance?>
{
    public async Task<MonthAtAGlance?> Handle(FindMonthAtAGlance request, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return null;
        }

        var subject = await subjects.OwnAsync(ct);
        var period = Period.MonthToDate(subject.Today);
        var (now, before) = (new Figures(period), new Figures(period.OneMonthEarlier()));
        await reader.ReadAsync(await subject.Spans(period, ct), FactFilter.All, [new FiguresOf(now), new FiguresOf(before)], ct);
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
