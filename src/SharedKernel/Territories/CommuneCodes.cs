using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConseillerNumerique.SharedKernel.Territories;

/// <summary>What the INSEE code of a commune (« 26108 », « 2A004 », « 97105 ») tells by itself.</summary>
public static class CommuneCodes
{
    /// <summary>True for the shape alone: the commune may not exist.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? code) => TerritoryCodes.IsCommune(code);

    /// <summary>The commune that an arrondissement of Paris, Lyon or Marseille counts in; every other code itself.</summary>
    public static string CommuneOf(string code) => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number switch
        {
            >= 75101 and <= 75120 => "75056",
            >= 69381 and <= 69389 => "69123",
            >= 13201 and <= 13216 => "13055",
            _ => code,
        }
        : code;

    /// <summary>The commune and, of Paris, Lyon and Marseille, its arrondissements; every other code alone.</summary>
    public static IReadOnlyList<string> WithArrondissements(string code) => code switch
    {
        "75056" => [code, .. Numbered(75101, 20)],
        "69123" => [code, .. Numbered(69381, 9)],
        "13055" => [code, .. Numbered(13201, 16)],
        _ => [code],
    };

    /// <summary>« 97105 » is in « 971 », « 2A004 » in « 2A », « 75101 » in « 75 ».</summary>
    /// <exception cref="ArgumentException">The code has not the shape of a commune's.</exception>
    public static string DepartementOf(string communeCode) =>
        IsWellFormed(communeCode)
            ? TerritoryCodes.DepartementPart(communeCode).ToString()
            : throw new ArgumentException($"« {communeCode} » is no commune code.", nameof(communeCode));

    private static IEnumerable<string> Numbered(int first, int count) =>
        Enumerable.Range(first, count).Select(code => code.ToString(CultureInfo.InvariantCulture));
}
