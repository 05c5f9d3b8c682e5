using System.Numerics;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Notices in notes what has no place there. It warns and never forbids: it may be wrong.</summary>
internal static partial class SensitiveText
{
    private const int SocialSecurityModulus = 97;
    private const int FrenchAccountLength = 27;

    /// <returns>What the text seems to hold, as it stands after « semblent contenir »; empty when nothing was noticed.</returns>
    public static IReadOnlyList<string> Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        List<string> found = [];
        Add(SocialSecurity().Matches(text).Any(match => IsSocialSecurity(match.Value)), "un numéro de sécurité sociale");
        Add(CardNumber().Matches(text).Any(match => IsCard(match.Value)), "un numéro de carte bancaire");
        Add(BankAccount().Matches(text).Any(match => IsBankAccount(match.Value)), "un numéro de compte bancaire (IBAN)");
        Add(Password().IsMatch(text), "un mot de passe ou un code secret");
        Add(Health().IsMatch(text), "une information de santé");
        return found;

        void Add(bool isThere, string what)
        {
            if (isThere)
            {
                found.Add(what);
            }
        }
    }

    /// <summary>Thirteen characters, or fifteen with the key. Corsica's letters count as 19 and 18.</summary>
    private static bool IsSocialSecurity(string text)
    {
        var compact = Compact(text).Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return compact.Length == 13
            || long.Parse(compact[13..]) == SocialSecurityModulus - (long.Parse(compact[..13]) % SocialSecurityModulus);
    }

    /// <summary>Luhn's check.</summary>
    private static bool IsCard(string text)
    {
        var sum = 0;
        foreach (var (digit, place) in Compact(text).Reverse().Select((character, place) => (character - '0', place)))
        {
            var weighed = place % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum % 10 == 0;
    }

    /// <summary>The words that follow may look like more of it: a French one has a known length.</summary>
    private static bool IsBankAccount(string text)
    {
        var compact = Compact(text);
        return HasBankKey(compact)
            || (compact.StartsWith("FR", StringComparison.Ordinal) && compact.Length > FrenchAccountLength && HasBankKey(compact[..FrenchAccountLength]));
    }

    /// <summary>ISO 7064, modulo 97: the first four characters go last, letters count from 10.</summary>
    private static bool HasBankKey(string compact)
    {
        var digits = string.Concat((compact[4..] + compact[..4])
            .Select(character => char.IsAsciiDigit(character) ? $"{character}" : $"{character - 'A' + 10}"));
        return BigInteger.Parse(digits) % 97 == 1;
    }

    private static string Compact(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"(?<![0-9])[1-478][ .]?[0-9]{2}[ .]?[0-9]{2}[ .]?(?:[0-9]{2}|2[ABab])[ .]?[0-9]{3}[ .]?[0-9]{3}(?:[ .]?[0-9]{2})?(?![0-9])")]
    private static partial Regex SocialSecurity();

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{1,7}(?![0-9])")]
    private static partial Regex CardNumber();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BankAccount();

    [GeneratedRegex(@"\b(?:mot de passe|mdp|code secret|code pin)\b\s*(?::|=|est)\s*\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    [GeneratedRegex(
        @"\b(?:cancer|diabète|diabétique|dépression|dépressif|dépressive|alzheimer|parkinson|vih|séropositif|séropositive|épilepsie|épileptique|chimiothérapie|psychiatr\w*|enceinte|handicapée?|maladie chronique|hospitalisée?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Health();
}
