using System.Globalization;
using System.Text.RegularExpressions;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>
/// Days without a session as people type them, one day or one stretch of days on each line: « 11/11/2026 »,
/// « 19/12/2026 - 04/01/2027 », « du 19/12/2026 au 04/01/2027 ».
/// </summary>
internal static partial class ClosedDays
{
    public const int MaxLength = 2_000;

    private static readonly string[] Shapes = ["d/M/yyyy", "yyyy-MM-dd"];

    /// <returns>What the lines say, and the first line that says nothing; null: none.</returns>
    public static (IReadOnlyList<Period> Periods, string? Wrong) Read(string? typed)
    {
        var periods = new List<Period>();
        foreach (var line in (typed ?? "").Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadLine(line) is not { } period)
            {
                return (periods, line);
            }

            periods.Add(period);
        }

        return (periods, null);
    }

    /// <summary>In order, each once, always in the same shape: what is kept and shown again.</summary>
    public static string Settled(string? typed) =>
        string.Join('\n', Read(typed).Periods.Distinct().OrderBy(period => period.From).ThenBy(period => period.To).Select(Text));

    private static string Text(Period period) => period.Days == 1
        ? FrenchDates.Numeric(period.From)
        : $"{FrenchDates.Numeric(period.From)} - {FrenchDates.Numeric(period.To)}";

    private static Period? ReadLine(string line)
    {
        var match = Line().Match(line);
        var from = Day(match.Groups["from"].Value);
        var to = match.Groups["to"].Success ? Day(match.Groups["to"].Value) : from;
        return match.Success && Period.TryCreate(from, to, out var period) ? period : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?:du\s+)?(?<from>\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d)(?:(?:\s*[-–—]\s*|\s+(?:au|à|a)\s+)(?<to>\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
