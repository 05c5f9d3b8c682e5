using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>
/// Puts the session in a person's place: the administrator sees what that person sees, without notes, and changes
/// nothing. Noted under both names; over after an hour. Null: no such open account.
/// </summary>
internal sealed record ActAs(Guid AccountId, Guid SessionId) : IRequest<Result<Unit>?>;

internal sealed class ActAsHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ActAs, Result<Unit>?>
{
    public async Task<Result<Unit>?> Handle(ActAs command, CancellationToken ct)
    {
        var person = await db.Accounts.Include(one => one.Roles)
            .SingleOrDefaultAsync(one => one.Id == command.AccountId && one.ClosedAt == null, ct);
        var session = await db.Sessions.SingleOrDefaultAsync(one => one.Id == command.SessionId && one.AccountId == user.Id, ct);
        if (person is null || session is null)
        {
            return null;
        }

        if (person.Roles.Any(held => held.Role == Role.Administrator))
        {
            return PeopleRefusals.NotInPlaceOfAdministrators;
        }

        session.StandInFor(person.Id, clock.GetUtcNow().UtcDateTime);
        db.Enqueue(notes.Of(AccountActions.ActingBegun, person.Id, person.Id));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

internal sealed class EndActingHandler(OrganizationDbContext db, AuditNotes notes) : AsyncRequestHandler<EndActing>
{
    protected override async Task Handle(EndActing request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            one => one.Id == request.SessionId && one.AccountId == request.ActorId && one.InPlaceOfId != null, cancellationToken);
        if (session is not null)
        {
            db.EndVisit(session, notes);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
