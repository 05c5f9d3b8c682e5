using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class CheckPasswordHandler(UserManager<Account> accounts, SignInTries tries, TimeProvider clock)
    : IRequestHandler<CheckPassword, CheckedPassword?>
{
    public async Task<CheckedPassword?> Handle(CheckPassword request, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByEmailAsync(request.Email);
        if (account?.PasswordHash is null || !account.MayTryPassword(clock.GetUtcNow()))
        {
            HashForNothing(request.Password);
            return null;
        }

        if (!await accounts.CheckPasswordAsync(account, request.Password))
        {
            await tries.FailedAsync(account, cancellationToken);
            return null;
        }

        if (!account.TwoFactorEnabled)
        {
            await tries.SucceededAsync(account, cancellationToken); // with a second step, that one tells
        }

        return new(account.Id, account.TwoFactorEnabled);
    }

    /// <summary>Takes as long as a check, so that the time of the answer does not tell who has an account.</summary>
    private void HashForNothing(string password) =>
        accounts.PasswordHasher.HashPassword(null!, password); // Identity's hasher does not look at the account
}
