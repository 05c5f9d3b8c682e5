using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.ActivityReporting.Coordination.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Replaces the content of one's own coordination activity; null when there is none of that id.</summary>
internal sealed record CorrectCoordination : IRequest<SaveOutcome<CoordinationContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    public required CoordinationContent Content { get; init; }
}

internal sealed class CorrectCoordinationHandler(ActivityReportingDbContext db, CoordinationMomentReader reader, AuditNotes notes)
    : IRequestHandler<CorrectCoordination, SaveOutcome<CoordinationContent>?>
{
    public async Task<SaveOutcome<CoordinationContent>?> Handle(CorrectCoordination command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var mine = db.CoordinationActivities.Where(one => one.Id == command.Id && one.CoordinatorId == at.CoordinatorId);
        SaveOutcome<CoordinationContent>? outcome = null;
        await db.ChangeAsync(mine, activity => outcome = Correct(activity, command, at), at.Now, ct);
        return outcome;
    }

    private SaveOutcome<CoordinationContent> Correct(
        CoordinationActivity activity, CorrectCoordination command, CoordinationMoment at)
    {
        if (activity.DeletedAt is not null || activity.Type != command.Content.Type)
        {
            return SaveOutcome<CoordinationContent>.Met(activity);
        }

        if (activity.Revision != command.Revision)
        {
            return activity.SaysTheSameAs(command.Content)
                ? SaveOutcome<CoordinationContent>.Saved(activity.Id) // sent twice
                : SaveOutcome<CoordinationContent>.Met(activity);
        }

        var before = activity.Content;
        if (!activity.Correct(command.Content, at).TryGet(out _, out _))
        {
            return SaveOutcome<CoordinationContent>.Refused(CoordinationRules.Broken(command.Content, at));
        }

        if (activity.Revision != command.Revision)
        {
            var changed = Difference.Between(CoordinationLines.Of(activity.Content), CoordinationLines.Of(before));
            db.Enqueue(notes.Of(CoordinationActions.Corrected, activity.Id, fields: changed.Select(line => line.Label)));
        }

        return SaveOutcome<CoordinationContent>.Saved(activity.Id);
    }
}
