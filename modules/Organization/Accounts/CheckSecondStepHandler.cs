using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class CheckSecondStepHandler(OrganizationDbContext db, UserManager<Account> accounts, UsedCodes used, SignInTries tries, TimeProvider clock)
    : IRequestHandler<CheckSecondStep, bool>
{
    public async Task<bool> Handle(CheckSecondStep request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(one => one.Id == request.AccountId, cancellationToken);
        if (account is not { TwoFactorEnabled: true } || !account.MayTryPassword(clock.GetUtcNow()))
        {
            return false;
        }

        if (!await IsGoodAsync(account, SecondStep.Typed(request.Code)))
        {
            await tries.FailedAsync(account, cancellationToken);
            return false;
        }

        await tries.SucceededAsync(account, cancellationToken);
        return true;
    }

    private async Task<bool> IsGoodAsync(Account account, string code) =>
        code.Length == SecondStep.Digits
            ? await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code) && await used.UseUpAsync(account, code)
            : (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;
}
