using ConseillerNumerique.ActivityReporting.Coordination.Rules;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Keeps a new coordination activity of the current user. Sent twice with the same id and content, it makes one.</summary>
internal sealed record RecordCoordination : IRequest<SaveOutcome<CoordinationContent>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required CoordinationContent Content { get; init; }
}

internal sealed class RecordCoordinationHandler(ActivityReportingDbContext db, CoordinationMomentReader reader, AuditNotes notes)
    : IRequestHandler<RecordCoordination, SaveOutcome<CoordinationContent>>
{
    public async Task<SaveOutcome<CoordinationContent>> Handle(RecordCoordination command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        return CoordinationActivity.Record(command.Id, command.Content, at).TryGet(out var activity, out _)
            ? await db.InsertAsync<CoordinationActivity, CoordinationContent>(
                Noted(activity), id => Noted(Again(id, command.Content, at)), at.Now, ct)
            : SaveOutcome<CoordinationContent>.Refused(CoordinationRules.Broken(command.Content, at));
    }

    /// <summary>Saved with its note.</summary>
    private CoordinationActivity Noted(CoordinationActivity activity)
    {
        db.Enqueue(notes.Of(CoordinationActions.Recorded, activity.Id));
        return activity;
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static CoordinationActivity Again(Guid id, CoordinationContent content, CoordinationMoment at) =>
        CoordinationActivity.Record(id, content, at).TryGet(out var activity, out var refusal)
            ? activity
            : throw new InvalidOperationException(refusal.Code);
}
