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

    /// <summary>« W » and nine digits: the number of an association.</summary>
    public static bool IsRna(string text) => text.Length == RnaLength && text[0] == 'W' && text.Skip(1).All(char.IsAsciiDigit);
}
