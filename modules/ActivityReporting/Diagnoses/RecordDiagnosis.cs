using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>
/// Keeps what one's own followed person answered, and the situation that was chosen on the sheet; null when there is no
/// such person. Sent twice with the same id and content, it makes one.
/// </summary>
internal sealed record RecordDiagnosis : IRequest<SaveOutcome<DiagnosisContent?>?>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required DiagnosisContent Content { get; init; }
}

internal sealed class RecordDiagnosisHandler(ActivityReportingDbContext db, PersonMomentReader reader, AuditNotes notes)
    : IRequestHandler<RecordDiagnosis, SaveOutcome<DiagnosisContent?>?>
{
    public async Task<SaveOutcome<DiagnosisContent?>?> Handle(RecordDiagnosis command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        if (await db.FollowedPersons.OfTodayAsync(command.PersonId, at.AdvisorId, ct) is not { } person)
        {
            return null;
        }

        db.ChangeTracker.Clear();
        return await db.InsertAsync<Diagnosis, DiagnosisContent?>(
            Make(command.Id), Make, at.Now, ct, before: one => SettleAsync(one, at, ct));

        Diagnosis Make(Guid id) => Diagnosis.Make(id, person.Id, command.Content, at);
    }

    /// <summary>The sheet is saved with it, so that what becomes of the sheet meanwhile is noticed: gone, nothing is kept.</summary>
    private async Task SettleAsync(Diagnosis diagnosis, PersonMoment at, CancellationToken ct)
    {
        if (await db.FollowedPersons.OfTodayAsync(diagnosis.PersonId, at.AdvisorId, ct) is not { } person)
        {
            db.Entry(diagnosis).State = EntityState.Detached;
            return;
        }

        if (person.Id != diagnosis.PersonId)
        {
            diagnosis.Follow(person.Id);
        }

        person.Diagnose(diagnosis.Content!.Situation, at.Today); // just written
        db.Enqueue(notes.Of(PersonActions.Diagnosed, person.Id));
    }
}
