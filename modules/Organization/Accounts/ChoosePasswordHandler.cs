using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>Passkeys stay, and so does the second step: both prove more than a letter does.</summary>
internal sealed class ChoosePasswordHandler(OrganizationDbContext db, IPasswordHasher<Account> hasher, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ChoosePassword, Result<CheckedPassword>>
{
    public async Task<Result<CheckedPassword>> Handle(ChoosePassword request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.GoodLinks(request.Secret, now).SingleOrDefaultAsync(cancellationToken) is not { } link)
        {
            return AccountRefusals.LinkIsOver;
        }

        var account = await db.Accounts.SingleAsync(one => one.Id == link.AccountId, cancellationToken);
        if (account.Take(request.Password, hasher) is { } refusal)
        {
            return refusal;
        }

        await db.EndLinksAsync(account.Id, now, cancellationToken);
        await db.RevokeSessionsAsync(account.Id, now, cancellationToken);
        db.Enqueue(notes.By(account.Id, AccountActions.PasswordChosen, account.Id, account.Id));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new CheckedPassword(account.Id, account.TwoFactorEnabled);
        }
        catch (DbUpdateConcurrencyException)
        {
            return AccountRefusals.LinkIsOver; // opened twice: the other one was faster
        }
    }
}
