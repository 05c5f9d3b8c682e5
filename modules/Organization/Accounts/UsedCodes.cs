using Microsoft.AspNetCore.Identity;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>A one-time code is good for some minutes, but once only (RFC 6238, section 5.2).</summary>
internal sealed class UsedCodes(UserManager<Account> accounts)
{
    private const string Provider = "EspaceCoop";
    private const string Name = "UsedCodes";

    /// <summary>As many as are good at one moment: Identity takes two steps of 30 seconds before and after.</summary>
    private const int Remembered = 5;

    /// <returns>False if the code served before, or serves somebody else at this instant.</returns>
    public async Task<bool> UseUpAsync(Account account, string code)
    {
        var hash = Convert.ToHexString(AccessLink.HashOf(code));
        var used = (await accounts.GetAuthenticationTokenAsync(account, Provider, Name) ?? "").Split(' ');
        return !used.Contains(hash)
            && (await accounts.SetAuthenticationTokenAsync(account, Provider, Name, string.Join(' ', used.Prepend(hash).Take(Remembered)))).Succeeded;
    }
}
