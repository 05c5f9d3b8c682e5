using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// Takes the name and all that leads to one's own followed person away, at once and for good; the sessions stay counted.
/// False when there is none of that id.
/// </summary>
internal sealed record ErasePerson(Guid Id) : IRequest<bool>;

internal sealed class ErasePersonHandler(
    ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock, AuditNotes notes, PersonBelongings belongings)
    : IRequestHandler<ErasePerson, bool>
{
    public async Task<bool> Handle(ErasePerson command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.FollowedPersons.Where(one => one.Id == command.Id && one.AdvisorId == user.Id && one.MergedAt == null);
        return await db.ChangeAsync(mine, person => person.Anonymise(now), now, ct, before: person => FinishAsync(person, ct)) is not null;
    }

    private async Task FinishAsync(FollowedPerson person, CancellationToken ct)
    {
        await belongings.EraseAsync([person.Id], ct);
        db.Enqueue(notes.Of(PersonActions.Erased, person.Id));
    }
}
