using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Asks Organization, once per call, what day it is where the current user works.</summary>
internal sealed class CoordinationMomentReader(IMediator mediator, ICurrentUser user, TimeProvider clock)
{
    public async Task<CoordinationMoment> ReadAsync(CancellationToken ct)
    {
        var zone = await mediator.Send(new FindWorkZone(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return new() { CoordinatorId = user.Id, Now = now, Today = BusinessCalendar.DayOf(now, zone) };
    }
}
