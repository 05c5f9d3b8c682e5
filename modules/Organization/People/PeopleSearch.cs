using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.People;

internal static class PeopleSearch
{
    /// <summary>Those whose name or address holds each word that was typed; everybody when there is no word.</summary>
    public static IQueryable<Account> Holding(this IQueryable<Account> accounts, string? text)
    {
        if (text?.Contains('@', StringComparison.Ordinal) == true)
        {
            var address = EmailAddress.Normalize(text.Trim());
            return accounts.Where(account => account.NormalizedEmail!.Contains(address)); // an account has one
        }

        foreach (var word in SearchText.Words(text))
        {
            var email = EmailAddress.Normalize(word);
            accounts = accounts.Where(account => account.SearchKey.Contains(word) || account.NormalizedEmail!.Contains(email));
        }

        return accounts;
    }
}
