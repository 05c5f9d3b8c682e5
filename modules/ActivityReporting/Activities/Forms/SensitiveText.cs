using System.Numerics;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Notices in notes what has no place there. It warns and never forbids: it may be wrong.</summary>
internal static partial class SensitiveText
{
    private const int SocialSecurityModulus = 97;
    private const int FrenchAccountLength = 27;

    private const string Word = @"[^\s:=,;.!?]+(?:\.[^\s:=,;.!?]+)*";

    /// <summary>What becomes of a password: what follows is about that, and not the password.</summary>
    private const string Fate = "(?:oubli|perd|chang|modifi|bloqu|expir|refus|réinitialis|récupér|renouvel|retrouv|inconnu|créé)";

    /// <summary>« est » may say how it is, and not what.</summary>
    private const string Harmless = @"(?:\p{L}*ée?s?|faite?s?|perdue?s?|inconnue?s?|à|au|en|trop|très|bien)";

    /// <summary>Nothing is said of a text that is accepted and unchanged: line ends and blanks around it are no change.</summary>
    public static IReadOnlyList<string> FindIn(string? text, string? accepted) => Settled(text) == Settled(accepted) ? [] : Find(text);

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

    /// <summary>
    /// Fifteen characters whose key is right, or the thirteen without it where month and département are ones that exist:
    /// thirteen digits alone are also a bar code. Corsica's letters count as 19 and 18.
    /// </summary>
    private static bool IsSocialSecurity(string text)
    {
        var compact = Compact(text);
        var digits = compact.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return compact.Length == 13
            ? compact[0] is '1' or '2' && IsMonth(int.Parse(compact[3..5])) && compact[5..7] is not ("00" or "96")
            : long.Parse(digits[13..]) == SocialSecurityModulus - (long.Parse(digits[..13]) % SocialSecurityModulus);
    }

    /// <summary>From 20 on, the month was not known when the number was given.</summary>
    private static bool IsMonth(int month) => month is (>= 1 and <= 12) or (>= 20 and <= 42) or (>= 50 and <= 99);

    /// <summary>
    /// Luhn's check, for lengths and beginnings that cards have: a SIRET (14 digits) and a telephone's IMEI (15) pass it
    /// too.
    /// </summary>
    private static bool IsCard(string text)
    {
        var compact = Compact(text);
        return compact.Length switch
        {
            15 => compact.StartsWith("34", StringComparison.Ordinal) || compact.StartsWith("37", StringComparison.Ordinal),
            >= 16 and <= 19 => compact[0] is >= '2' and <= '6',
            _ => false,
        } && HasLuhnKey(compact);
    }

    private static bool HasLuhnKey(string compact)
    {
        var sum = 0;
        foreach (var (digit, place) in compact.Reverse().Select((character, place) => (character - '0', place)))
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

    private static string Settled(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static string Compact(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"(?<![0-9])[1-478][\p{Zs}.]?[0-9]{2}[\p{Zs}.]?[0-9]{2}[\p{Zs}.]?(?:[0-9]{2}|2[ABab])[\p{Zs}.]?[0-9]{3}[\p{Zs}.]?[0-9]{3}(?:[\p{Zs}.]?[0-9]{2})?(?![0-9])")]
    private static partial Regex SocialSecurity();

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}[\p{Zs}.-]?[0-9]{4}[\p{Zs}.-]?[0-9]{4}[\p{Zs}.-]?[0-9]{3,7}|3[47][0-9]{2}[\p{Zs}.-]?[0-9]{6}[\p{Zs}.-]?[0-9]{5})(?![0-9])")]
    private static partial Regex CardNumber();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:\p{Zs}?[A-Z0-9]{4}){3,7}(?:\p{Zs}?[A-Z0-9]{1,3})?(?![A-Za-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BankAccount();

    /// <summary>Up to three words may say whose or what for it is, of the same line.</summary>
    [GeneratedRegex(
        @"\b(?:mots?\s+de\s+passe|mdp|codes?\s+secrets?|codes?\s+pin)\b(?:(?:[^\S\r\n]+(?!" + Fate + @")" + Word + @"){0,3}[^\S\r\n]*(?:[:=]|\best\s)[^\S\r\n]*(?!\s|" + Harmless + @"\b)\S+"
        + @"|[^\S\r\n]*(?=\S*[0-9])(?=\S*[A-Za-z])\S{6,})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    [GeneratedRegex(
        @"\b(?:cancer|diabète|diabétique|dépression|dépressif|dépressive|alzheimer|parkinson|vih|séropositif|séropositive|épilepsie|épileptique|chimiothérapie|psychiatr\w*|enceinte|handicapée?|maladie chronique|hospitalisée?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Health();
}
