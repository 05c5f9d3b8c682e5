using System.Globalization;
using System.Text.RegularExpressions;
using ConseillerNumerique.BuildingBlocks.Imports;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>A day, however a spreadsheet says it.</summary>
internal static partial class DayReading
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] Forms =
        ["d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "dddd d MMMM yyyy", "d MMM yyyy"];

    public static DateOnly? Read(object? cell, bool from1904) => cell switch
    {
        DateTime moment => DateOnly.FromDateTime(moment),
        double number when SerialDays.Read(number, from1904) is { } moment => DateOnly.FromDateTime(moment),
        string text => Read(text.Trim(), from1904),
        _ => null,
    };

    private static DateOnly? Read(string text, bool from1904) =>
        DateOnly.TryParseExact(WithoutHour().Replace(text, "").Replace("1er", "1", StringComparison.Ordinal), Forms, French, DateTimeStyles.AllowWhiteSpaces, out var day) ? day
        : SerialText().IsMatch(text) && SerialDays.Read(double.Parse(text, CultureInfo.InvariantCulture), from1904) is { } moment ? DateOnly.FromDateTime(moment)
        : null;

    /// <summary>« 16/03/2026 à 09:12 », « 2026-03-16T09:12:00Z ».</summary>
    [GeneratedRegex(@"(T|\s+(à\s+)?)\d{1,2}[:h]\d{2}.*$")]
    private static partial Regex WithoutHour();

    /// <summary>What a spreadsheet leaves of a day whose format was taken away.</summary>
    [GeneratedRegex(@"^[3-6]\d{4}$")]
    private static partial Regex SerialText();
}
