namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Sentences are written with plain spaces and printed with the no-break ones that French asks for.</summary>
internal static class FrenchTypography
{
    /// <summary>The title of section 9.</summary>
    public const string Narrative = "Texte du mois";

    private const char NoBreak = '\u00A0';

    public static string Spaced(string text) => text
        .Replace("« ", "«" + NoBreak, StringComparison.Ordinal)
        .Replace(" »", NoBreak + "»", StringComparison.Ordinal)
        .Replace(" :", NoBreak + ":", StringComparison.Ordinal)
        .Replace(" ;", NoBreak + ";", StringComparison.Ordinal)
        .Replace(" %", NoBreak + "%", StringComparison.Ordinal)
        .Replace("< ", "<" + NoBreak, StringComparison.Ordinal);

    /// <summary>« octobre » gives « Octobre ».</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
