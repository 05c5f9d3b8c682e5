using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>
/// Notes another duration of one's own activity and leaves the rest, also a correction that is kept as a draft. Answers
/// with the revision that it is now; null when there is no activity of that id. Sent twice, it is noted once.
/// </summary>
internal sealed record MendDuration : IRequest<Result<int>?>
{
    public required Guid ActivityId { get; init; }

    /// <summary>That was looked at: what was corrected since then is not overwritten.</summary>
    public required int Revision { get; init; }

    /// <summary>Whole minutes, 1 to 1440.</summary>
    public required int Minutes { get; init; }
}

internal sealed class MendDurationHandler(IMediator mediator) : IRequestHandler<MendDuration, Result<int>?>
{
    public static readonly Refusal ChangedMeanwhile = new(
        "quality.changed_meanwhile", "Cette activité a changé entre-temps. Rien n’est corrigé\u00A0: relisez-la d’abord.");

    public async Task<Result<int>?> Handle(MendDuration command, CancellationToken ct)
    {
        if (await mediator.Send(new ReadActivity(command.ActivityId), ct) is not { IsDeleted: false } kept)
        {
            return null;
        }

        var correction = new CorrectActivity
        {
            Id = command.ActivityId,
            Revision = command.Revision,
            Content = kept.Content with { DurationMinutes = command.Minutes },
            KeepsDraft = true,
        };
        return await mediator.Send(correction, ct) switch
        {
            null => null,
            { SavedId: not null } => (await mediator.Send(new ReadActivity(command.ActivityId), ct))?.Revision ?? command.Revision,
            { Refusals: [var refusal, ..] } => refusal,
            _ => ChangedMeanwhile,
        };
    }
}
