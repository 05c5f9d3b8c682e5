using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Security;

/// <summary>Asks for the password again before something that would let others in; wrong ones count and lock.</summary>
internal sealed class OwnPassword(OwnAccount own, UserManager<Account> accounts, SignInTries tries, TimeProvider clock)
{
    private const string Sentence =
        "Ce n’est pas votre mot de passe actuel. Après plusieurs essais, attendez quelques minutes avant de recommencer.";

    /// <summary>For who may have none, as a demonstration account: nothing is asked then.</summary>
    public async Task<Result<Account>> CheckIfAnyAsync(string? password, string field, CancellationToken ct)
    {
        var account = await own.ReadAsync(ct);
        return account.PasswordHash is null ? account : await CheckAsync(password ?? "", field, ct);
    }

    /// <param name="password">As typed.</param>
    /// <param name="field">To blame.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<Result<Account>> CheckAsync(string password, string field, CancellationToken ct)
    {
        var account = await own.ReadAsync(ct);
        if (account.MayTryPassword(clock.GetUtcNow()) && await accounts.CheckPasswordAsync(account, password))
        {
            await tries.SucceededAsync(account, ct);
            return account;
        }

        if (account.PasswordHash is not null && password.Length > 0 && account.MayTryPassword(clock.GetUtcNow()))
        {
            await tries.FailedAsync(account, ct);
        }

        return new Refusal("account.password_is_wrong", Sentence, field);
    }
}
