namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// A typed text parted into a name and what tells its namesakes apart: « Crest (26400) », « 26400 Crest »,
/// « Crest 26108 », « Saint-Denis (93) », « Saint-Denis (La Réunion) ».
/// </summary>
internal readonly record struct TypedText(string Name, string Qualifier)
{
    private const int CodeLength = 5;

    /// <summary>Null if nothing in the text looks like a code or stands in parentheses at its end.</summary>
    public static TypedText? Split(string text) =>
        SplitParentheses(text) ?? SplitLastWord(text) ?? SplitFirstWord(text);

    private static TypedText? SplitParentheses(string text)
    {
        var open = text.LastIndexOf('(');
        return open > 0 && text.EndsWith(')') ? Of(text[..open], text[(open + 1)..^1]) : null;
    }

    private static TypedText? SplitLastWord(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && LooksLikeCode(text.AsSpan(space + 1)) ? Of(text[..space], text[(space + 1)..]) : null;
    }

    private static TypedText? SplitFirstWord(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && LooksLikeCode(text.AsSpan(0, space)) ? Of(text[(space + 1)..], text[..space]) : null;
    }

    private static TypedText Of(string name, string qualifier) => new(name.Trim(), qualifier.Trim());

    // INSEE's codes of Corsica hold a letter: 2A004.
    private static bool LooksLikeCode(ReadOnlySpan<char> word) =>
        word.Length == CodeLength && CommuneSearch.IsDigits(word[2..]) && char.IsAsciiDigit(word[0])
        && char.IsAsciiLetterOrDigit(word[1]);
}
