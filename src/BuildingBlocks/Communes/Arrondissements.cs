namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>How people write the arrondissements of Paris, Lyon and Marseille.</summary>
internal static class Arrondissements
{
    private const string Word = "arrondissement";

    /// <summary>« Paris 12 », « Paris 12e », « Lyon 1er arr. » with their last word in full; other texts as they are.</summary>
    public static string FullName(string text)
    {
        var words = PlaceNames.Fold(text).Split(' ');
        if (words is not [var city, var number, ..] || words.Length > 3 || words is [_, _, not ("arr" or "ardt" or Word)])
        {
            return text;
        }

        return number is "1" ? $"{city} 1er {Word}"
            : CommuneSearch.IsDigits(number) ? $"{city} {number}e {Word}"
            : $"{city} {number} {Word}";
    }
}
