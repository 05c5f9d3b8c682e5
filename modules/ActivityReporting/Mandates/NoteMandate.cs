using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Mandates.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>
/// Notes a mandate of one's own followed person; null when there is no such person. Sent twice with the same id and
/// content, it makes one.
/// </summary>
internal sealed record NoteMandate : IRequest<SaveOutcome<MandateContent>?>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required MandateContent Content { get; init; }
}

internal sealed class NoteMandateHandler(ActivityReportingDbContext db, PersonMomentReader reader, AuditNotes notes)
    : IRequestHandler<NoteMandate, SaveOutcome<MandateContent>?>
{
    public async Task<SaveOutcome<MandateContent>?> Handle(NoteMandate command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        if (await db.FollowedPersons.AsNoTracking().OfTodayAsync(command.PersonId, at.AdvisorId, ct) is not { } person)
        {
            return null;
        }

        return Mandate.Note(command.Id, person.Id, command.Content, at).TryGet(out var mandate, out _)
            ? await db.InsertAsync<Mandate, MandateContent>(
                mandate, id => Again(id, person.Id, command.Content, at), at.Now, ct, before: one => SettleAsync(one, ct))
            : SaveOutcome<MandateContent>.Refused(MandateRules.Broken(command.Content, at.Today));
    }

    /// <summary>The sheet is saved with it, so that an erasure or a merge at the same moment is noticed.</summary>
    private async Task SettleAsync(Mandate mandate, CancellationToken ct)
    {
        if (await db.FollowedPersons.OfTodayAsync(mandate.PersonId, mandate.AdvisorId, ct) is not { } person)
        {
            db.Entry(mandate).State = EntityState.Detached; // the name has just gone: nothing is kept
            return;
        }

        if (person.Id != mandate.PersonId)
        {
            mandate.Follow(person.Id);
        }

        person.Touch();
        db.Enqueue(notes.Of(MandateActions.Noted, person.Id));
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static Mandate Again(Guid id, Guid personId, MandateContent content, PersonMoment at) =>
        Mandate.Note(id, personId, content, at).TryGet(out var mandate, out var refusal)
            ? mandate
            : throw new InvalidOperationException(refusal.Code);
}
