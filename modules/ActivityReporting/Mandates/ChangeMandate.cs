using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Mandates.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>Replaces what is noted of one's own mandate; null when there is none of that id.</summary>
internal sealed record ChangeMandate : IRequest<SaveOutcome<MandateContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    public required MandateContent Content { get; init; }
}

internal sealed class ChangeMandateHandler(ActivityReportingDbContext db, PersonMomentReader reader, AuditNotes notes)
    : IRequestHandler<ChangeMandate, SaveOutcome<MandateContent>?>
{
    public async Task<SaveOutcome<MandateContent>?> Handle(ChangeMandate command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        SaveOutcome<MandateContent>? outcome = null;
        await db.ChangeAsync(
            db.Mandates.Where(one => one.Id == command.Id && one.AdvisorId == at.AdvisorId),
            mandate => outcome = Change(mandate, command, at),
            at.Now,
            ct,
            before: Note);
        return outcome;
    }

    private Task Note(Mandate mandate)
    {
        db.Enqueue(notes.Of(MandateActions.Changed, mandate.PersonId));
        return Task.CompletedTask;
    }

    private static SaveOutcome<MandateContent> Change(Mandate mandate, ChangeMandate command, PersonMoment at)
    {
        if (mandate.Revision != command.Revision)
        {
            return MandateRules.Settled(command.Content) == mandate.Content
                ? SaveOutcome<MandateContent>.Saved(mandate.Id) // sent twice
                : SaveOutcome<MandateContent>.Met(mandate);
        }

        return mandate.Change(command.Content, at).TryGet(out _, out _)
            ? SaveOutcome<MandateContent>.Saved(mandate.Id)
            : SaveOutcome<MandateContent>.Refused(MandateRules.Broken(command.Content, at.Today));
    }
}
