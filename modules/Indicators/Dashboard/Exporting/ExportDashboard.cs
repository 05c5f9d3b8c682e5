using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Dashboard.Filters;
using ConseillerNumerique.Indicators.Method;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard.Exporting;

/// <summary>Exactly what a dashboard shows, what is withheld included, with its filters, date and definitions.</summary>
internal static class ExportDashboard
{
    private const string About = "À propos";

    private static readonly ExportColumn<ExportedFigure>[] Columns =
    [
        new("Tableau", figure => figure.Table) { Width = 30 },
        new("Ligne", figure => figure.Line) { Width = 40 },
        new("Colonne", figure => figure.Column) { Width = 24 },
        new("Valeur", figure => figure.Value),
        new("Part ou écart", figure => figure.Detail),
    ];

    public static ExportTable<ExportedFigure> Of(DashboardView view, IReadOnlyList<FilterChip> chips)
    {
        var about = AboutIt(view, chips).ToList();
        return new()
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"indicateurs-{view.Period.From:yyyyMMdd}-{view.Period.To:yyyyMMdd}"),
            Title = "Indicateurs",
            Filters = about,
            Columns = Columns,
            Rows = view.Bars.SelectMany(Rows)
                .Concat(view.Columns.SelectMany(Rows))
                .Concat(view.Multiples.SelectMany(Rows))
                .Concat(about.Select(line => new ExportedFigure(About, line.Label, "", line.Value, null)))
                .ToAsyncEnumerable(),
        };
    }

    private static IEnumerable<(string Label, string Value)> AboutIt(DashboardView view, IReadOnlyList<FilterChip> chips) =>
    [
        ("Périmètre", view.Subject.Title),
        ("Compté", view.Subject.Lead),
        ("Période", view.Period.Label),
        ("Comparée à", view.ComparedWith),
        ("Filtres", chips.Count == 0 ? "aucun" : string.Join(", ", chips.Select(chip => chip.Label))),
        ("Édité le", FrenchDates.Day(view.Subject.Today)),
        .. view.Quality.Select(sentence => ("Qualité", sentence)),
        .. MeasureCatalogue.All.Select(measure => ($"{measure.Label} ({measure.Code})", measure.Definition)),
    ];

    private static IEnumerable<ExportedFigure> Rows(BarChart chart) =>
        from row in chart.Rows
        from cell in row.Cells.Select((cell, at) => (Cell: cell, Header: chart.Headers[at]))
        select new ExportedFigure(
            chart.Caption,
            row.Label,
            (cell.Header.Title ?? cell.Header.Text).Replace('\n', ' '),
            ChartTable.Read(cell.Cell.Text),
            cell.Cell.Detail ?? (cell.Header == chart.Headers[0] ? row.Detail : null));

    private static IEnumerable<ExportedFigure> Rows(ColumnChart chart) =>
        from column in chart.Columns
        from series in column.Values.Select((value, at) => (chart.Series[at].Name, Value: value))
        select new ExportedFigure(chart.TableCaption, column.Label, series.Name, (long)series.Value, null);

    private static IEnumerable<ExportedFigure> Rows(SmallMultiples chart) =>
        from row in chart.Rows
        from month in chart.Months.Select((head, at) => (head.Title, Count: row.Values[at]))
        select new ExportedFigure(chart.Caption, row.Label, month.Title ?? "", month.Count, null);
}
