using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>Posts the invitation once more, unless it waits already. Links sent before stay good until their day.</summary>
internal sealed record InviteAgain(Guid AccountId) : IRequest<Result<Unit>?>;

internal sealed class InviteAgainHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock) : IRequestHandler<InviteAgain, Result<Unit>?>
{
    public async Task<Result<Unit>?> Handle(InviteAgain command, CancellationToken ct)
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

        var waiting = await db.WaitingLetters.SingleOrDefaultAsync(
            letter => letter.Kind == LetterKind.AccountInvitation && letter.SubjectId == account.Id, ct);
        var now = clock.GetUtcNow();
        if (waiting is null)
        {
            db.Post(now, WaitingLetter.Post(LetterKind.AccountInvitation, account.Email!, account.Id, now)); // an account has one
        }
        else
        {
            waiting.TryAgain(now.UtcDateTime);
        }

        db.Enqueue(notes.Of(AccountActions.Invited, account.Id, account.Id));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
