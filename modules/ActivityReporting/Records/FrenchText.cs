using System.Globalization;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>Looks for words as people type them: accents and case do not matter.</summary>
internal static class FrenchText
{
    private static readonly CompareInfo French = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    public static bool Holds(string? text, string searched) =>
        text is not null && French.IndexOf(text, searched, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
