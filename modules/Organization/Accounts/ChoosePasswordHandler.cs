using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

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

        foreach (var other in await db.AccessLinks.Where(one => one.AccountId == account.Id && one.UsedAt == null).ToListAsync(cancellationToken))
        {
            other.Use(now);
        }

        foreach (var session in await db.Sessions.Where(one => one.AccountId == account.Id && one.RevokedAt == null).ToListAsync(cancellationToken))
        {
            session.Revoke(now);
        }

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
