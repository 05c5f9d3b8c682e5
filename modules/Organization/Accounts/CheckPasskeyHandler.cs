using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>A passkey is two proofs in one, the device and its finger or code: no one-time code is asked besides.</summary>
internal sealed class CheckPasskeyHandler(UserManager<Account> accounts, Passkeys passkeys, UsedCodes used)
    : IRequestHandler<CheckPasskey, Guid?>
{
    public async Task<Guid?> Handle(CheckPasskey request, CancellationToken cancellationToken)
    {
        if (await passkeys.KnownAsync(request.Credential, request.State) is not { Account: { ClosedAt: null } account } answer
            || !await used.UseUpQuestionAsync(account, answer.Question))
        {
            return null;
        }

        // Its counter moves on, so that a copied key shows.
        var kept = await accounts.AddOrUpdatePasskeyAsync(account, answer.Passkey);
        return kept.Succeeded ? account.Id : null;
    }
}
