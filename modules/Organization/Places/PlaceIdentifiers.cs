namespace ConseillerNumerique.Organization.Places;

/// <summary>The numbers that name a place in the State's registers.</summary>
internal static class PlaceIdentifiers
{
    public const int SiretLength = 14;
    public const int RnaLength = 10;

    /// <summary>La Poste had more offices than its number leaves room for: theirs only add up to a multiple of five.</summary>
    private const string PostOffice = "356000000";

    /// <summary>Without the blanks and points that people type between digits; null for nothing.</summary>
    public static string? Clean(string? typed)
    {
        var cleaned = string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character) && character != '.')).ToUpperInvariant();
        return cleaned.Length == 0 ? null : cleaned;
    }

    /// <summary>Fourteen digits whose key is right (Luhn).</summary>
    public static bool IsSiret(string text) =>
        text.Length == SiretLength
        && text.All(char.IsAsciiDigit)
        && text.Any(digit => digit != '0')
        && (LuhnSum(text) % 10 == 0 || (text.StartsWith(PostOffice, StringComparison.Ordinal) && text.Sum(digit => digit - '0') % 5 == 0));

    /// <summary>« W » and nine digits: the number of an association.</summary>
    public static bool IsRna(string text) => text.Length == RnaLength && text[0] == 'W' && text.Skip(1).All(char.IsAsciiDigit);

    private static int LuhnSum(string digits) => digits.Reverse().Select((digit, place) => Doubled(digit - '0', place)).Sum();

    private static int Doubled(int digit, int place) => place % 2 == 0 ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
}
