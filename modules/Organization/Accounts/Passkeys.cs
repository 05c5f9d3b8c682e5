using System.Security.Cryptography;
using ConseillerNumerique.Organization.Contracts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// WebAuthn by Identity's handler. What it must remember between question and answer goes to the browser and back,
/// sealed for five minutes, so that no server has to.
/// </summary>
internal sealed class Passkeys(IPasskeyHandler<Account> handler, IDataProtectionProvider protection, IHttpContextAccessor http)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("organization.passkeys").ToTimeLimitedDataProtector();

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A passkey is a matter of a request.");

    public async Task<PasskeyChallenge> AskForNewAsync(Account account)
    {
        var name = $"{account.FirstName} {account.LastName}";
        var asked = await handler.MakeCreationOptionsAsync(
            new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = name }, Context); // an account has one
        return new(asked.CreationOptionsJson, Seal(asked.AttestationState));
    }

    public async Task<PasskeyChallenge> AskForKnownAsync()
    {
        var asked = await handler.MakeRequestOptionsAsync(user: null, Context);
        return new(asked.RequestOptionsJson, Seal(asked.AssertionState));
    }

    /// <returns>The key, when it is this account's answer to a question of the last five minutes.</returns>
    public async Task<UserPasskeyInfo?> NewOfAsync(Account account, string credential, string state)
    {
        if (!TryUnseal(state, out var attestation))
        {
            return null;
        }

        var result = await handler.PerformAttestationAsync(
            new() { HttpContext = Context, CredentialJson = credential, AttestationState = attestation });
        return result.Succeeded && result.UserEntity.Id == account.Id.ToString() ? result.Passkey : null;
    }

    public async Task<PasskeyAssertionResult<Account>?> KnownAsync(string credential, string state)
    {
        if (!TryUnseal(state, out var assertion))
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(
            new() { HttpContext = Context, CredentialJson = credential, AssertionState = assertion });
        return result.Succeeded ? result : null;
    }

    private string Seal(string? state) => _seal.Protect(state ?? "", Patience);

    private bool TryUnseal(string state, out string open)
    {
        try
        {
            open = _seal.Unprotect(state);
            return true;
        }
        catch (CryptographicException)
        {
            open = ""; // stale, or not ours
            return false;
        }
    }
}
