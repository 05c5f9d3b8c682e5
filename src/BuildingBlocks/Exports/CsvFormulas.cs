using System.Text.RegularExpressions;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>
/// A spreadsheet takes a text that begins with one of = + - @ for a formula: in a CSV it goes under a mark, « ' ». A text
/// that looks marked by itself gets one more, so that what is read back is what was written.
/// </summary>
public static partial class CsvFormulas
{
    /// <summary>Of a text that is marked already; the writer marks the others.</summary>
    public static string Guard(string text) => Marked().IsMatch(text) ? $"'{text}" : text;

    /// <summary>Without the mark.</summary>
    public static string Bare(string text) => Marked().IsMatch(text) ? text[1..] : text;

    [GeneratedRegex("^'+[=+\\-@\t\r]")]
    private static partial Regex Marked();
}
