using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Asks Organization, once per call, what day it is where the current user works.</summary>
internal sealed class PersonMomentReader(IMediator mediator, ICurrentUser user, TimeProvider clock, Communes communes)
{
    public Communes Communes => communes;

    public async Task<PersonMoment> ReadAsync(CancellationToken ct)
    {
        var zone = await ReadZoneAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return new() { AdvisorId = user.Id, Now = now, Today = BusinessCalendar.DayOf(now, zone), Communes = communes };
    }

    /// <summary>Of where the current user works now.</summary>
    public Task<TimeZoneInfo> ReadZoneAsync(CancellationToken ct) =>
        mediator.Send(new FindWorkZone(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
}
