using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>
/// One's own activity, for « Refaire comme »; null when there is none of that id any more, and to an administrator who looks
/// in somebody's place: it holds notes.
/// </summary>
internal sealed record ReadActivityToRepeat(Guid Id) : IRequest<Kept<ActivityContent>?>;

internal sealed class ReadActivityToRepeatHandler(IMediator mediator, ICurrentUser user) : IRequestHandler<ReadActivityToRepeat, Kept<ActivityContent>?>
{
    public async Task<Kept<ActivityContent>?> Handle(ReadActivityToRepeat query, CancellationToken ct) =>
        user.ActingId is null && await mediator.Send(new ReadActivity(query.Id), ct) is { IsDeleted: false } kept ? kept : null;
}
