using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Folds names so that accents, case, hyphens and apostrophes do not matter, and « st » is « saint ».
/// </summary>
public static class PlaceNames
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    /// <summary>Stands for a letter that no French name holds, so that the text matches nothing.</summary>
    private const char Foreign = '?';

    private static readonly (string Short, string Full)[] _shortWords =
        [("st", "saint"), ("ste", "sainte"), ("sts", "saints"), ("stes", "saintes")];

    /// <summary>
    /// « ST-Étienne d’Estréchoux » gives « saint etienne d estrechoux »; only a to z, 0 to 9, « ? » and single spaces.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        var wordStart = 0;
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            if (IsSeparator(lower))
            {
                wordStart = EndWord(folded, wordStart);
            }
            else
            {
                AppendLetter(folded, lower);
            }
        }

        EndWord(folded, wordStart);
        return folded.ToString().TrimEnd();
    }

    /// <summary>
    /// What names are searched by: folded, without spaces, so that « labastide » finds « La Bastide ».
    /// </summary>
    public static string Key(string text) => Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>
    /// The key if the last word is not the short for « saint » or « sainte » but the beginning of another,
    /// as « st » is of « Strasbourg »; null if there is no such doubt.
    /// </summary>
    public static string? KeyOfBegunWord(string text, string key)
    {
        foreach (var (shortWord, full) in _shortWords)
        {
            if (text.EndsWith(shortWord, StringComparison.OrdinalIgnoreCase)
                && key.EndsWith(full, StringComparison.Ordinal))
            {
                return string.Concat(key.AsSpan(0, key.Length - full.Length), shortWord);
            }
        }

        return null;
    }

    // An accent typed apart from its letter, as some keyboards do, belongs to the word but says nothing.
    private static bool IsSeparator(char lower) => !char.IsLetterOrDigit(lower) && !IsAccent(lower);

    private static bool IsAccent(char lower) => lower is >= '\u0300' and <= '\u036F';

    private static void AppendLetter(StringBuilder folded, char lower)
    {
        if (lower is 'œ' or 'æ')
        {
            folded.Append(lower == 'œ' ? 'o' : 'a').Append('e');
        }
        else if (!IsAccent(lower))
        {
            var place = Accented.IndexOf(lower, StringComparison.Ordinal);
            folded.Append(place >= 0 ? Plain[place] : char.IsAsciiLetterOrDigit(lower) ? lower : Foreign);
        }
    }

    private static int EndWord(StringBuilder folded, int wordStart)
    {
        if (folded.Length == wordStart)
        {
            return wordStart;
        }

        var word = folded.ToString(wordStart, folded.Length - wordStart);
        foreach (var (shortWord, full) in _shortWords)
        {
            if (word == shortWord)
            {
                folded.Length = wordStart;
                folded.Append(full);
                break;
            }
        }

        folded.Append(' ');
        return folded.Length;
    }
}
