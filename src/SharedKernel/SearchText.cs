using System.Globalization;
using System.Text;

namespace ConseillerNumerique.SharedKernel;

/// <summary>What names are searched by: accents, case, hyphens and apostrophes do not matter.</summary>
public static class SearchText
{
    /// <summary>More words than this narrow nothing further.</summary>
    public const int MostWords = 6;

    /// <summary>
    /// « D’ESTRÉE-Œuvrard » gives « d estree oeuvrard ». At most twice as long as the text; stored beside the name that
    /// it stands for, since databases do not fold accents alike.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var apart = WellFormed(text).Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(apart.Length);
        foreach (var character in apart)
        {
            if (char.IsLetterOrDigit(character))
            {
                folded.Append(Plain(char.ToLowerInvariant(character)));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && folded is not [] and not [.., ' '])
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The text with U+FFFD for what no text may hold and would make Normalize throw: half of a surrogate pair, and U+FFFE.</summary>
    public static string WellFormed(string text) => string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');

    /// <summary>The words of a typed search, each to be found anywhere; empty when nothing was typed.</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
        [.. Fold(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];

    private static string Plain(char lower) => lower switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        _ => lower.ToString(),
    };
}
