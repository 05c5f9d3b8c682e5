namespace ConseillerNumerique.Organization.Places;

/// <summary>The numbers that name a place in the State's registers.</summary>
internal static class PlaceIdentifiers
{
    public const int RnaLength = 10;

    /// <summary>Without the blanks and points that people type between digits; null for nothing.</summary>
    public static string? Clean(string? typed)
    {
        var cleaned = string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character) && character != '.')).ToUpperInvariant();
        return cleaned.Length == 0 ? null : cleaned;
    }

    /// <summary>
    /// The number of an association: « W », a digit, a digit or, overseas and in Corsica, a letter (W9R1011072,
    /// W2A1000123), then seven digits.
    /// </summary>
    public static bool IsRna(string text) =>
        text.Length == RnaLength
        && text[0] == 'W'
        && char.IsAsciiDigit(text[1])
        && (char.IsAsciiDigit(text[2]) || char.IsAsciiLetterUpper(text[2]))
        && text.Skip(3).All(char.IsAsciiDigit);
}
