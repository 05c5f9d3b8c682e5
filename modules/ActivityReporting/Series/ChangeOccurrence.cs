using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>Moves, cancels or takes back one session of one's own series. Null when there is none of that day.</summary>
internal sealed record ChangeOccurrence : IRequest<Result<Occurrence>?>
{
    public required Guid SeriesId { get; init; }

    public required DateOnly PlannedOn { get; init; }

    public required OccurrenceChange Change { get; init; }

    /// <summary>Of a move.</summary>
    public DateOnly? Day { get; init; }

    /// <inheritdoc cref="Day"/>
    public TimeOnly? StartsAt { get; init; }
}

internal enum OccurrenceChange
{
    Move,
    Cancel,
    Reinstate,
}

internal sealed class ChangeOccurrenceHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ChangeOccurrence, Result<Occurrence>?>
{
    public async Task<Result<Occurrence>?> Handle(ChangeOccurrence command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.WorkshopSeries.Of(user.Id).Where(one => one.Id == command.SeriesId);
        if (await mine.AsNoTracking().SingleOrDefaultAsync(ct) is not { } shown)
        {
            return null;
        }

        // Only the activity of this one session may be gone; what is gone is looked up once, a change leaves it so.
        var isGone = shown.Find(command.PlannedOn)?.ActivityId is { } id
            && !await db.Activities.AnyAsync(one => one.Id == id && one.DeletedAt == null, ct);
        Result<Occurrence>? result = null;
        await db.ChangeAsync(mine, series => result = Change(series, command, isGone, now), now, ct);
        return result;
    }

    private static Result<Occurrence>? Change(WorkshopSeries series, ChangeOccurrence command, bool isGone, DateTime now)
    {
        if (series.Find(command.PlannedOn) is not { } found || (isGone && !found.IsPlanned))
        {
            return null;
        }

        var occurrence = isGone ? found.Reopened() : found;
        return command.Change == OccurrenceChange.Move
            ? series.Move(occurrence, command.Day, command.StartsAt, now)
            : series.Cancel(occurrence, command.Change == OccurrenceChange.Cancel, now);
    }
}
