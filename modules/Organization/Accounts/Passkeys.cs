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

    /// <returns>Whose key answered a question of the last five minutes; whoever takes the answer uses the question up.</returns>
    public async Task<PasskeyAnswer?> KnownAsync(string credential, string state)
    {
        if (!TryUnseal(state, out var question))
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(
            new() { HttpContext = Context, CredentialJson = credential, AssertionState = question });
        return result is { Succeeded: true, User: { } account, Passkey: { } passkey } ? new(account, passkey, question) : null;
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

/// <param name="Question">As it was before it was sealed: a seal can be written in more than one way.</param>
internal sealed record PasskeyAnswer(Account Account, UserPasskeyInfo Passkey, string Question);
