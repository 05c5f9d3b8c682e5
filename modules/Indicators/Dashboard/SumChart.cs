using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A year's attendances since January, month by month, beside those of the year before.</summary>
internal static class SumChart
{
    private const int MonthsInYear = 12;

    /// <summary>What to read: the year and the one before; null where the period is no year.</summary>
    public static MonthSeries? SeriesOf(Period period, DateOnly today) =>
        YearShown.Of(period, today) is { } year ? new(new(year - 1, 1), 2 * MonthsInYear) : null;

    /// <summary>Null where the period is no year, or both years are empty.</summary>
    public static ColumnChart? Of(DashboardFigures figures)
    {
        if (figures.Years is not { } series || series.Months.All(month => series[month].Total == 0))
        {
            return null;
        }

        var period = figures.Now.Period;
        var (last, year) = (Month.Of(period.To), period.To.Year);
        var before = Sums(series, series.Months.Take(MonthsInYear));
        var now = Sums(series, series.Months.Skip(MonthsInYear).Where(month => month <= last));
        return new()
        {
            Id = "cumul",
            Sentence = period.IsWholeMonths ? MonthsChart.Compared(figures)
                : $"{MonthsChart.Compared(figures)} {Words.Sentence(last.Label)} n’est compté que jusqu’au {FrenchDates.Day(period.To)}.",
            AsLines = true,
            Series = [new($"{year - 1}", ChartStyle.Hatched), new($"{year}", ChartStyle.Solid)],
            Columns =
            [
                .. Enumerable.Range(0, MonthsInYear).Select(at =>
                    Column(series.Months[MonthsInYear + at], at < now.Count ? [before[at], now[at]] : [before[at]], last)),
            ],
            TableCaption = $"Accompagnements cumulés depuis janvier, {year - 1} et {year}",
            ColumnHeader = "Fin",
        };
    }

    private static List<decimal> Sums(MonthSeries series, IEnumerable<Month> months)
    {
        List<decimal> sums = [];
        foreach (var month in months)
        {
            sums.Add(sums.LastOrDefault() + series[month].Total);
        }

        return sums;
    }

    private static ChartColumn Column(Month month, IReadOnlyList<decimal> values, Month last) => new()
    {
        Label = FrenchDates.MonthName(month.Number),
        ShortLabel = PeriodHead.ShortName(month),
        TinyLabel = PeriodHead.ShortName(month)[..1].ToUpperInvariant(),
        Values = values,
        IsCurrent = month == last,
    };
}
