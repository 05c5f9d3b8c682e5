using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>
/// For somebody whose device is lost or stolen: every passkey goes, or no code is asked for any more, and every session
/// ends; the password stays. One's own are changed under « Mon compte », where the password is asked for.
/// </summary>
internal sealed record WithdrawProofs(Guid AccountId) : IRequest<Result<Unit>?>
{
    public bool Passkeys { get; init; }

    public bool SecondStep { get; init; }
}

internal sealed class WithdrawProofsHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<WithdrawProofs, Result<Unit>?>
{
    public async Task<Result<Unit>?> Handle(WithdrawProofs command, CancellationToken ct)
    {
        if (command.AccountId == user.Id)
        {
            return PeopleRefusals.NotYourOwnProofs;
        }

        try
        {
            return await WithdrawAsync(command, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // pressed twice at once, or the person was signing in
            return await WithdrawAsync(command, ct);
        }
    }

    private async Task<Result<Unit>?> WithdrawAsync(WithdrawProofs command, CancellationToken ct)
    {
        if (await db.Accounts.SingleOrDefaultAsync(one => one.Id == command.AccountId, ct) is not { } account)
        {
            return null;
        }

        if (command.Passkeys && await db.RemovePasskeysAsync(account.Id, ct) > 0)
        {
            db.Enqueue(notes.Of(AccountActions.PasskeyRemoved, account.Id, account.Id));
        }

        if (command.SecondStep && account.TwoFactorEnabled)
        {
            await db.StopSecondStepAsync(account, ct);
            db.Enqueue(notes.Of(AccountActions.SecondStepChanged, account.Id, account.Id));
        }

        await db.RevokeSessionsAsync(account.Id, clock.GetUtcNow().UtcDateTime, ct);
        db.Enqueue(notes.Of(AccountActions.SessionsEnded, account.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
