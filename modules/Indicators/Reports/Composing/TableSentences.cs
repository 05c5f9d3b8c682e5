using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>What a table shows, in one sentence made of published cells only.</summary>
internal static class TableSentences
{
    /// <summary>The code of the line « Non communiqué ».</summary>
    public const string NotStated = "NotStated";

    private const int CountCell = 0;
    private const int ShareCell = 1;

    public static string Largest(IReadOnlyList<ReportRow> rows)
    {
        var largest = rows
            .Where(row => !row.IsNotStated && row.Cells[CountCell].Value > 0)
            .MaxBy(row => row.Cells[CountCell].Value);
        var unknown = rows.FirstOrDefault(row => row.IsNotStated)?.Cells[ShareCell];
        List<string> parts = [];
        if (largest is not null)
        {
            parts.Add($"Le plus souvent : {largest.Label} ({largest.Cells[ShareCell].ToText()})");
        }

        if (unknown is { Value: not null })
        {
            parts.Add($"{(parts.Count == 0 ? "Non" : "non")} communiqué : {unknown.ToText()}");
        }

        return parts.Count == 0 ? "" : FrenchTypography.Spaced(string.Join(" ; ", parts) + ".");
    }

    /// <param name="rows">With activities, their share, attendances, their share.</param>
    public static string LargestTheme(IReadOnlyList<ReportRow> rows) =>
        rows.Count == 0 ? "" : FrenchTypography.Spaced(
            $"Le plus fréquent : {rows[0].Label}, dans {rows[0].Cells[ShareCell].ToText()} des activités.");

    public static string Places(int count, string one, string several, IReadOnlyList<ReportRow> rows)
    {
        var largest = rows.FirstOrDefault(row => row.Cells[CountCell].Value is not null);
        var counted = $"{FrenchNumbers.Integer(count)} {(count == 1 ? one : several)}";
        return FrenchTypography.Spaced(largest is null || count < 2
            ? $"{counted}."
            : $"{counted} ; en premier {largest.Label} ({largest.Cells[ShareCell].ToText()} des accompagnements qui y sont comptés).");
    }
}
