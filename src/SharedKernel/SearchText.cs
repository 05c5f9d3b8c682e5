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
                Append(folded, char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && folded is not [] and not [.., ' '])
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The text with U+FFFD for what no text may hold and would make Normalize throw: half of a surrogate pair, and U+FFFE.</summary>
    public static string WellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE')
            ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD')
            : text;
    }

    /// <summary>The words of a typed search, each to be found anywhere; empty when nothing was typed.</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
        [.. Fold(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];

    private static void Append(StringBuilder folded, char lower) => _ = lower switch
    {
        'œ' => folded.Append("oe"),
        'æ' => folded.Append("ae"),
        'ß' => folded.Append("ss"),
        'ø' => folded.Append('o'),
        'ł' => folded.Append('l'),
        'đ' => folded.Append('d'),
        _ => folded.Append(lower),
    };
}
