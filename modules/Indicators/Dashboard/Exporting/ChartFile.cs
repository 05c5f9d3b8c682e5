using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.BuildingBlocks.Web.Charts.Images;
using ConseillerNumerique.Indicators.Dashboard.Filters;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard.Exporting;

/// <summary>One chart of a dashboard, as an image or as its table: exactly what the page shows, what is withheld included.</summary>
internal static class ChartFile
{
    public static ImageResult ImageOf(IChart chart, DashboardView view, IReadOnlyList<FilterChip> chips)
    {
        var words = new ImageWords
        {
            About = AboutIt(view, chips),
            Source = $"{view.Subject.Lead}. Espace Coop, édité le {FrenchDates.Day(view.Subject.Today)}.",
        };
        return new(ChartImage.Of(chart, words), $"{NameOf(chart, view)}.svg");
    }

    public static ExportResult<IReadOnlyList<object?>> TableOf(IChart chart, DashboardView view, IReadOnlyList<FilterChip> chips)
    {
        var (headers, rows) = chart.Table;
        return new(
            new()
            {
                FileName = NameOf(chart, view),
                Title = "Indicateurs",
                Filters = [("Périmètre", AboutIt(view, chips))],
                Columns = [.. headers.Select((header, at) => new ExportColumn<IReadOnlyList<object?>>(header, row => row[at]))],
                Rows = rows.ToAsyncEnumerable(),
            },
            ExportFormat.Csv);
    }

    private static string NameOf(IChart chart, DashboardView view) =>
        string.Create(CultureInfo.InvariantCulture, $"{chart.Id}-{view.Period.From:yyyyMMdd}-{view.Period.To:yyyyMMdd}");

    private static string AboutIt(DashboardView view, IReadOnlyList<FilterChip> chips) =>
        string.Join(", ", [view.Subject.Title, view.Period.Label, .. chips.Select(chip => chip.Label)]);
}
