using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Asks Organization which tags are the current user's business today.</summary>
internal sealed class TagReachReader(IMediator mediator, ICurrentUser user, TimeProvider clock)
{
    public async Task<TagReach> ReadAsync(CancellationToken ct) =>
        new(user, await mediator.Send(new FindOwnScopes(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct));
}
