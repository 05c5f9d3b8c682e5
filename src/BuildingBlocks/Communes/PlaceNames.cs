using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Folds names so that accents, case, hyphens and apostrophes do not matter, and « st » is « saint ».
/// </summary>
public static class PlaceNames
{
    /// <summary>Stands for a letter that no French name holds, so that the text matches nothing.</summary>
    private const char Foreign = '?';

    private static readonly (string Short, string Full)[] _shortWords =
        [("st", "saint"), ("ste", "sainte"), ("sts", "saints"), ("stes", "saintes")];

    /// <summary>
    /// « ST-Étienne d’Estréchoux » gives « saint etienne d estrechoux »; only a to z, 0 to 9, « ? » and single spaces.
    /// </summary>
    public static string Fold(string text) => string.Join(' ', SearchText.Fold(text).Split(' ').Select(InFull));

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

    private static string InFull(string word)
    {
        var full = Array.Find(_shortWords, known => known.Short == word).Full;
        return full ?? string.Concat(word.Select(letter => char.IsAscii(letter) ? letter : Foreign));
    }
}
