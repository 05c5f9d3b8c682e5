using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// What was said of one's own followed person in a form of a session goes to the sheet where that is silent; what
/// contradicts it is refused, and then nothing is changed. Null when there is no such sheet.
/// </summary>
internal sealed record CompletePerson(Guid Id, SaidOnTheWay Said) : IRequest<CompletedPerson?>;

internal sealed class CompletePersonHandler(ActivityReportingDbContext db, IMediator mediator, ICurrentUser user, Communes communes)
    : IRequestHandler<CompletePerson, CompletedPerson?>
{
    private const int Tries = 5;

    public async Task<CompletedPerson?> Handle(CompletePerson command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await FindAsync(command.Id, ct) is not { } person)
            {
                return null;
            }

            var before = person.Content;
            var after = command.Said.Complete(before);
            var refusals = SaidRules.Contradictions(before, person.FirstOn, command.Said, communes);
            if (refusals.Count > 0 || after == before)
            {
                return new([], refusals);
            }

            if (person.IsLost)
            {
                return new([], [PersonRefusals.SheetIsLost]);
            }

            var outcome = await mediator.Send(new ChangePerson { Id = person.Id, Revision = person.Revision, Content = after, IsSomebodyElse = true }, ct);
            if (outcome?.Conflict is null || attempt == Tries)
            {
                return outcome is null ? null : new([.. PersonLines.Changed(before, after)], outcome.Refusals);
            }
        }
    }

    /// <summary>A merged sheet is the one it was merged into.</summary>
    private async Task<FollowedPerson?> FindAsync(Guid id, CancellationToken ct)
    {
        var own = db.FollowedPersons.AsNoTracking().Where(one => one.AdvisorId == user.Id && one.AnonymisedAt == null);
        var person = await own.SingleOrDefaultAsync(one => one.Id == id, ct);
        return person?.MergedIntoId is { } heir ? await own.SingleOrDefaultAsync(one => one.Id == heir, ct) : person;
    }
}
