using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Asks Organization which tags are somebody's business today.</summary>
internal sealed class TagReachReader(IMediator mediator, ICurrentUser user, TimeProvider clock)
{
    private DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    /// <summary>Of the current user.</summary>
    public async Task<TagReach> ReadAsync(CancellationToken ct) => new(user, await mediator.Send(new FindOwnScopes(Today), ct));

    /// <summary>Of a named advisor, whoever asks.</summary>
    public async Task<TagReach> ReadAsync(Guid advisorId, CancellationToken ct) =>
        TagReach.OfAdvisor(advisorId, await mediator.Send(new FindScopesOf(advisorId, Today), ct));
}
