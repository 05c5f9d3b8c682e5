using System.Globalization;
using ConseillerNumerique.SharedKernel;

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
        var plain = SearchText.Fold(name).Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)));
        var scope = string.Join('-', plain.Where(word => word.Length > 0));
        return scope.Length == 0 ? "perimetre" : scope[..Math.Min(scope.Length, LongestScope)].TrimEnd('-');
    }
}
