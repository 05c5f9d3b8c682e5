namespace ConseillerNumerique.Seed.People;

/// <summary>Names of communes inside a sentence: « du Tampon », « d’Aubervilliers », « de Crest ».</summary>
internal static class CommuneNames
{
    private const string Vowels = "AEIOUYÀÂÉÈÊËÎÏÔÙÛ";

    public static string Printed(string name) => name.Replace('\'', '’');

    public static string Of(string name)
    {
        var printed = Printed(name);
        return printed.StartsWith("Le ", StringComparison.Ordinal) ? $"du {printed[3..]}"
            : printed.StartsWith("Les ", StringComparison.Ordinal) ? $"des {printed[4..]}"
            : Vowels.Contains(printed[0], StringComparison.Ordinal) ? $"d’{printed}"
            : $"de {printed}";
    }
}
