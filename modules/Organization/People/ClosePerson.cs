using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>Closes an account, or opens it again: its person is out at once; what it did stays.</summary>
internal sealed record ClosePerson(Guid AccountId, bool Reopen) : IRequest<Result<Unit>?>;

internal sealed class ClosePersonHandler(OrganizationDbContext db, AuditNotes notes, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ClosePerson, Result<Unit>?>
{
    public async Task<Result<Unit>?> Handle(ClosePerson command, CancellationToken ct)
    {
        try
        {
            return await TurnAsync(command, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // pressed twice at once: it is as asked by now; or changed otherwise: once more
            return await TurnAsync(command, ct);
        }
    }

    private async Task<Result<Unit>?> TurnAsync(ClosePerson command, CancellationToken ct)
    {
        if (await db.Accounts.SingleOrDefaultAsync(one => one.Id == command.AccountId, ct) is not { } account)
        {
            return null;
        }

        var isClosed = account.ClosedAt is not null;
        if (isClosed == command.Reopen)
        {
            if (account.Id == user.Id)
            {
                return PeopleRefusals.NotYourself; // hence never the last administrator
            }

            Turn(account, command.Reopen);
            if (await db.AccountUses.SingleOrDefaultAsync(use => use.AccountId == account.Id, ct) is { } use && command.Reopen)
            {
                use.Use(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)); // a year of silence begins anew
            }

            await db.SaveChangesAsync(ct);
        }

        return Unit.Value;
    }

    private void Turn(Account account, bool reopen)
    {
        if (reopen)
        {
            account.Reopen();
        }
        else
        {
            account.Close(clock.GetUtcNow().UtcDateTime);
        }

        db.Enqueue(notes.Of(reopen ? AccountActions.Reopened : AccountActions.Closed, account.Id, account.Id));
    }
}
