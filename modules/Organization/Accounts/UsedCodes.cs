using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// What is good for some minutes, but once only: a one-time code (RFC 6238, section 5.2), and the question that a passkey
/// answered, since not every device counts its answers.
/// </summary>
internal sealed class UsedCodes(OrganizationDbContext db, UserManager<Account> accounts)
{
    /// <summary>Name of the account's token that remembers questions.</summary>
    public const string Questions = "UsedQuestions";

    private const string Provider = "EspaceCoop";
    private const string Codes = "UsedCodes";

    /// <summary>As many as are good at one moment: Identity takes two steps of 30 seconds before and after.</summary>
    private const int CodesRemembered = 5;

    /// <summary>More than anybody answers in the five minutes that a question is good for; as many as the token holds.</summary>
    private const int QuestionsRemembered = 20;

    /// <returns>False if the code served before, or serves somebody else at this instant.</returns>
    public Task<bool> UseUpAsync(Account account, string code) => UseUpAsync(account, Codes, code, CodesRemembered);

    /// <returns>False if the question was answered before, or another one is answered at this instant.</returns>
    public Task<bool> UseUpQuestionAsync(Account account, string question) => UseUpAsync(account, Questions, question, QuestionsRemembered);

    private async Task<bool> UseUpAsync(Account account, string name, string secret, int remembered)
    {
        var hash = Convert.ToHexString(AccessLink.HashOf(secret));
        var used = (await accounts.GetAuthenticationTokenAsync(account, Provider, name) ?? "").Split(' ');
        if (used.Contains(hash))
        {
            return false;
        }

        try
        {
            var kept = string.Join(' ', used.Prepend(hash).Take(remembered));
            return (await accounts.SetAuthenticationTokenAsync(account, Provider, name, kept)).Succeeded;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            foreach (var token in db.ChangeTracker.Entries<IdentityUserToken<Guid>>().ToList())
            {
                token.State = EntityState.Detached; // the account's first one, twice at this instant
            }

            return false;
        }
    }
}
