using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class CheckPasswordHandler(UserManager<Account> accounts, OrganizationDbContext db, TimeProvider clock)
    : IRequestHandler<CheckPassword, Guid?>
{
    public async Task<Guid?> Handle(CheckPassword request, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByEmailAsync(request.Email);
        if (account?.PasswordHash is null || !account.MayTryPassword(clock.GetUtcNow()))
        {
            HashForNothing(request.Password);
            return null;
        }

        if (!await accounts.CheckPasswordAsync(account, request.Password))
        {
            await SaveAsync(account, one => one.RememberFailure(clock.GetUtcNow()), cancellationToken);
            return null;
        }

        if (account.AccessFailedCount > 0)
        {
            await SaveAsync(account, one => one.ForgetFailures(), cancellationToken);
        }

        return account.Id;
    }

    /// <summary>Takes as long as a check, so that the time of the answer does not tell who has an account.</summary>
    private void HashForNothing(string password) =>
        accounts.PasswordHasher.HashPassword(null!, password); // Identity's hasher does not look at the account

    /// <summary>Tries made at the same instant are all counted.</summary>
    private async Task SaveAsync(Account account, Action<Account> change, CancellationToken ct)
    {
        for (var saved = false; !saved;)
        {
            change(account);
            try
            {
                await db.SaveChangesAsync(ct);
                saved = true;
            }
            catch (DbUpdateConcurrencyException)
            {
                await db.Entry(account).ReloadAsync(ct);
            }
        }
    }
}
