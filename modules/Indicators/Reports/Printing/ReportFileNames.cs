using System.Globalization;
using System.Text;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>What a download is called: letters that every disk takes.</summary>
internal static class ReportFileNames
{
    private const int LongestScope = 60;

    /// <summary>« rapport-2026-10-ccas-de-crest-v1.pdf ».</summary>
    public static string Of(MonthlyReport report, ReportFile file)
    {
        var kind = file == ReportFile.Proof ? "epreuve-rapport" : "rapport";
        var extension = file == ReportFile.Csv ? "csv" : "pdf";
        return string.Create(
            CultureInfo.InvariantCulture, $"{kind}-{report.Month}-{Plain(report.ScopeName)}-v{report.Version}.{extension}");
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var character in name.ToLowerInvariant()
            .Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                plain.Append(character);
            }
            else if (plain.Length > 0 && plain[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append('-');
            }
        }

        var scope = plain.ToString().Trim('-');
        return scope.Length == 0 ? "perimetre" : scope[..Math.Min(scope.Length, LongestScope)].TrimEnd('-');
    }
}
