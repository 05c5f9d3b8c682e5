using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Today where the current advisor works: by the employer's commune, in Paris without a contract.</summary>
internal sealed record FindOwnToday : IRequest<DateOnly>;

internal sealed class FindOwnTodayHandler(IMediator mediator, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FindOwnToday, DateOnly>
{
    public async Task<DateOnly> Handle(FindOwnToday request, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var work = await mediator.Send(new FindAdvisorAtWork(user.Id), ct);
        return BusinessCalendar.DayOf(now, work?.ZoneAt(now) ?? BusinessCalendar.Paris);
    }
}
