using System.Globalization;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What a password must not be. Rules about its characters make people write it down, so there are none.</summary>
internal static class PasswordRules
{
    private const int FewestDifferent = 5;

    public static Refusal? Broken(string password, Account account)
    {
        if (password.Length is < ChoosePassword.MinLength or > ChoosePassword.MaxLength)
        {
            return AccountRefusals.PasswordLength;
        }

        var folded = password.ToLower(CultureInfo.InvariantCulture);
        return folded.Distinct().Count() < FewestDifferent || CommonPasswords.Contains(folded) ? AccountRefusals.PasswordIsCommon
            : Known(account).Any(word => folded.Contains(word, StringComparison.Ordinal) && folded.Length - word.Length < ChoosePassword.MinLength / 2)
                ? AccountRefusals.PasswordIsKnown
            : null;
    }

    /// <summary>What anybody who knows the person would try.</summary>
    private static IEnumerable<string> Known(Account account) =>
        new[] { account.FirstName, account.LastName, account.Email?.Split('@')[0], account.Email }
            .OfType<string>().Where(word => word.Length > 2).Select(word => word.ToLower(CultureInfo.InvariantCulture));
}
