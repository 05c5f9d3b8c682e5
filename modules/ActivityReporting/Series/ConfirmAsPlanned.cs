using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Records;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>
/// One click for a session that went as planned: the whole roster was there and nobody else. Null when there is no such
/// session, or its series is not the one that was shown any more.
/// </summary>
internal sealed record ConfirmAsPlanned : IRequest<SaveOutcome<ActivityContent>?>
{
    public required Guid SeriesId { get; init; }

    public required DateOnly PlannedOn { get; init; }

    /// <summary>Of the series, as it was shown.</summary>
    public required int Revision { get; init; }

    /// <summary>How many the button named.</summary>
    public required int RosterCount { get; init; }
}

internal sealed class ConfirmAsPlannedHandler(IMediator mediator) : IRequestHandler<ConfirmAsPlanned, SaveOutcome<ActivityContent>?>
{
    public async Task<SaveOutcome<ActivityContent>?> Handle(ConfirmAsPlanned command, CancellationToken ct)
    {
        if (await mediator.Send(new ReadSeries(command.SeriesId), ct) is not { } series || series.Find(command.PlannedOn) is not { } occurrence)
        {
            return null;
        }

        var session = series.Kept.Content.Session;
        return (series.Kept.Revision, session.PersonIds.Count) != (command.Revision, command.RosterCount)
            ? null
            : await mediator.Send(
                new ConfirmOccurrence { SeriesId = command.SeriesId, PlannedOn = command.PlannedOn, Content = session with { Date = occurrence.Day }, KeepsDraft = true }, ct);
    }
}
