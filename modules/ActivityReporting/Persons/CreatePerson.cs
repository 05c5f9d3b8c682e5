using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Sealing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>The current advisor follows a person from now on. Sent twice with the same id and content, it makes one sheet.</summary>
internal sealed record CreatePerson : IRequest<SaveOutcome<PersonContent>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required PersonContent Content { get; init; }

    /// <summary>Whoever has the same telephone or e-mail is somebody else.</summary>
    public bool IsSomebodyElse { get; init; }
}

internal sealed class CreatePersonHandler(ActivityReportingDbContext db, PersonMomentReader reader, Seals seals, AuditNotes notes)
    : IRequestHandler<CreatePerson, SaveOutcome<PersonContent>>
{
    public async Task<SaveOutcome<PersonContent>> Handle(CreatePerson command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        if (!FollowedPerson.Follow(command.Id, command.Content, at).TryGet(out var person, out _))
        {
            return SaveOutcome<PersonContent>.Refused(PersonRules.Broken(command.Content, at));
        }

        if (!command.IsSomebodyElse && await KnownContacts.FindAsync(db, seals, person, ct) is { } known)
        {
            return SaveOutcome<PersonContent>.Refused([known]);
        }

        if (await db.FollowedPersons.Named(at.AdvisorId).CountAsync(ct) >= FollowedPerson.MostOfOne)
        {
            return SaveOutcome<PersonContent>.Refused([PersonRefusals.TooManyPersons]);
        }

        return await db.InsertAsync<FollowedPerson, PersonContent>(
            person, id => Again(id, command.Content, at), at.Now, ct, before: one => Task.FromResult(Prepare(one)));
    }

    private Guid Prepare(FollowedPerson person)
    {
        person.Print(seals);
        db.Enqueue(notes.Of(PersonActions.Created, person.Id));
        return person.Id;
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static FollowedPerson Again(Guid id, PersonContent content, PersonMoment at) =>
        FollowedPerson.Follow(id, content, at).TryGet(out var person, out var refusal)
            ? person
            : throw new InvalidOperationException(refusal.Code);
}
