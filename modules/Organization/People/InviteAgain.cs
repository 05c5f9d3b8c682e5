using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>
/// Posts the invitation once more, to the address of today, unless one is on its way there already. Links sent before stay
/// good until their day.
/// </summary>
internal sealed record InviteAgain(Guid AccountId) : IRequest<Result<Unit>?>;

internal sealed class InviteAgainHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock) : IRequestHandler<InviteAgain, Result<Unit>?>
{
    public async Task<Result<Unit>?> Handle(InviteAgain command, CancellationToken ct)
    {
        try
        {
            return await InviteAsync(command, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // pressed twice at once, or the letter has just left
            return await InviteAsync(command, ct);
        }
    }

    private async Task<Result<Unit>?> InviteAsync(InviteAgain command, CancellationToken ct)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(one => one.Id == command.AccountId && one.ClosedAt == null && !one.IsDemo, ct);
        if (account is null)
        {
            return null;
        }

        if (account.PasswordHash is not null)
        {
            return PeopleRefusals.AlreadyIn;
        }

        var waiting = await db.WaitingLetters
            .Where(letter => letter.Kind == LetterKind.AccountInvitation && letter.SubjectId == account.Id)
            .ToListAsync(ct);
        if (!waiting.Exists(letter => letter.To == account.Email && letter.LastError is null))
        {
            var now = clock.GetUtcNow();
            db.WaitingLetters.RemoveRange(waiting);
            db.Post(now, WaitingLetter.Post(LetterKind.AccountInvitation, account.Email!, account.Id, now)); // an account has one
            account.Touch();
            db.Enqueue(notes.Of(AccountActions.Invited, account.Id, account.Id));
            await db.SaveChangesAsync(ct);
        }

        return Unit.Value;
    }
}
