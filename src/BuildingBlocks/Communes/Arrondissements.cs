namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>How people write the arrondissements of Paris, Lyon and Marseille.</summary>
internal static class Arrondissements
{
    private const string Word = "arrondissement";

    /// <summary>
    /// « Paris 12 », « Paris 12ème », « Lyon 1er arr. » as INSEE names them; null for other texts,
    /// and for « Marseille (13) », which is the commune.
    /// </summary>
    public static string? FullName(string text)
    {
        string[] words = text.Contains('(', StringComparison.Ordinal) ? [] : PlaceNames.Fold(text).Split(' ');
        return words switch
        {
            [var city, var number] => FullName(city, number),
            [var city, var number, "arr" or "ardt" or Word] => FullName(city, number),
            _ => null,
        };
    }

    private static string? FullName(string city, string number)
    {
        var digits = number.TrimEnd('e', 'r', 'm');
        return digits.Length is 0 or > 2 || !CommuneSearch.IsDigits(digits) ? null
            : digits == "1" ? $"{city} 1er {Word}"
            : $"{city} {digits}e {Word}";
    }
}
