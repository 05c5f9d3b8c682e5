using System.Globalization;

namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>The numbers of a chart, row by row.</summary>
/// <param name="Headers">French, each once.</param>
/// <param name="Rows">As many cells as there are headers: a text, a number, or null for an empty cell.</param>
public sealed record ChartTable(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>A number as one, so that a sheet adds it up; thousands are parted by narrow spaces on the page.</summary>
    public static object Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Replace("\u202F", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text;
    }

    internal static ChartTable Of(BarChart chart)
    {
        var isDetailed = chart.Rows.Any(row => row.Detail is not null);
        var columns = chart.Headers.Select((header, at) => (
            Header: NameOf(header), At: at, IsDetailed: chart.Rows.Any(row => row.Cells[at].Detail is not null))).ToList();
        return new(
            [
                chart.RowHeader,
                .. isDetailed ? ["Détail"] : Array.Empty<string>(),
                .. columns.SelectMany(column => column.IsDetailed
                    ? new[] { column.Header, $"{column.Header}, part ou écart" }
                    : [column.Header]),
            ],
            [
                .. chart.Rows.Select(row => (IReadOnlyList<object?>)
                [
                    row.Label,
                    .. isDetailed ? [row.Detail] : Array.Empty<object?>(),
                    .. columns.SelectMany(column => column.IsDetailed
                        ? new[] { Read(row.Cells[column.At].Text), row.Cells[column.At].Detail }
                        : [Read(row.Cells[column.At].Text)]),
                ]),
            ]);
    }

    internal static ChartTable Of(ColumnChart chart) => new(
        [chart.ColumnHeader, .. chart.Series.Select(series => series.Name), .. chart.HasTotal ? ["Total"] : Array.Empty<string>()],
        [
            .. chart.TableRows.Select(column => (IReadOnlyList<object?>)
            [
                column.Label,
                .. chart.Series.Select((_, at) => at < column.Values.Count ? (object?)column.Values[at] : null),
                .. chart.HasTotal ? [column.Values.Sum()] : Array.Empty<object?>(),
            ]),
        ]);

    internal static ChartTable Of(SmallMultiples chart) => new(
        [chart.RowHeader, .. chart.Months.Select(month => month.Title ?? month.Text)],
        [.. chart.Rows.Select(row => (IReadOnlyList<object?>)[row.Label, .. row.Values.Select(value => (object?)value)])]);

    private static string NameOf(BarHeader header) => (header.Title ?? header.Text).Replace('\n', ' ');
}
