using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// Replaces what is said of one's own followed person; null when there is none of that id. A sheet that was merged is met
/// by the one that it was merged into.
/// </summary>
internal sealed record ChangePerson : IRequest<SaveOutcome<PersonContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    public required PersonContent Content { get; init; }

    /// <inheritdoc cref="CreatePerson.IsSomebodyElse"/>
    public bool IsSomebodyElse { get; init; }
}

internal sealed class ChangePersonHandler(
    ActivityReportingDbContext db, PersonMomentReader reader, FollowedSessions sessions, Seals seals, AuditNotes notes)
    : IRequestHandler<ChangePerson, SaveOutcome<PersonContent>?>
{
    public async Task<SaveOutcome<PersonContent>?> Handle(ChangePerson command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var mine = db.FollowedPersons.Where(one => one.Id == command.Id && one.AdvisorId == at.AdvisorId);
        if (await db.FollowedPersons.AsNoTracking().OfTodayAsync(command.Id, at.AdvisorId, ct) is { } today && today.Id != command.Id)
        {
            return SaveOutcome<PersonContent>.Met(today); // what the other sheet says was never shown
        }

        if (!command.IsSomebodyElse && await WarnAsync(command, mine, at, ct) is { } known)
        {
            return SaveOutcome<PersonContent>.Refused([known]);
        }

        SaveOutcome<PersonContent>? outcome = null;
        PersonContent? before = null;
        await db.ChangeAsync(
            mine,
            person =>
            {
                before = person.Content;
                outcome = Change(person, command, at);
            },
            at.Now,
            ct,
            before: person => FinishAsync(person, before!, ct)); // set by the change
        return outcome;
    }

    /// <summary>Asked of the contacts as they would be kept, unless they are so already.</summary>
    private async Task<Refusal?> WarnAsync(ChangePerson command, IQueryable<FollowedPerson> mine, PersonMoment at, CancellationToken ct)
    {
        var kept = await mine.AsNoTracking().SingleOrDefaultAsync(ct);
        return kept?.Revision == command.Revision
            && FollowedPerson.Follow(command.Id, command.Content, at).TryGet(out var person, out _)
            && (person.Identity?.Phone, person.Identity?.Email) != (kept.Identity?.Phone, kept.Identity?.Email)
                ? await KnownContacts.FindAsync(db, seals, person, ct)
                : null;
    }

    private static SaveOutcome<PersonContent> Change(FollowedPerson person, ChangePerson command, PersonMoment at)
    {
        if (person.AnonymisedAt is not null || person.MergedAt is not null)
        {
            return SaveOutcome<PersonContent>.Met(person);
        }

        if (person.Revision != command.Revision)
        {
            return PersonRules.Settled(command.Content) == person.Content
                ? SaveOutcome<PersonContent>.Saved(person.Id) // sent twice
                : SaveOutcome<PersonContent>.Met(person);
        }

        return person.Change(command.Content, at).TryGet(out _, out _)
            ? SaveOutcome<PersonContent>.Saved(person.Id)
            : SaveOutcome<PersonContent>.Refused(PersonRules.Broken(command.Content, at));
    }

    private async Task FinishAsync(FollowedPerson person, PersonContent before, CancellationToken ct)
    {
        person.Print(seals);
        db.Enqueue(notes.Of(PersonActions.Changed, person.Id, fields: PersonLines.Changed(before, person.Content)));
        await sessions.FollowAsync(person, ct);
    }
}
