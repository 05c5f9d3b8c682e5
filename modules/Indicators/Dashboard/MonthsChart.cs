using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Twelve months of attendances, the last one being the period's.</summary>
internal static class MonthsChart
{
    /// <summary>Null when the twelve months are empty.</summary>
    public static ColumnChart? Of(DashboardFigures figures)
    {
        var months = figures.Months;
        return months.Months.All(month => months[month].Total == 0) ? null : new()
        {
            Id = "mois",
            Sentence = $"{Compared(figures)} {Busiest(months)}",
            Series = TypeChart.Series,
            Columns = [.. months.Months.Select(month => Column(month, months[month], figures.Now.Period))],
            TableCaption = "Accompagnements par mois et par type",
            ColumnHeader = "Mois",
        };
    }

    private static ChartColumn Column(Month month, TypeCounts counts, Period period) => new()
    {
        Label = month.Label,
        ShortLabel = PeriodHead.ShortName(month),
        TinyLabel = PeriodHead.ShortName(month)[..1].ToUpperInvariant(),
        SecondLine = month.Number == 1 ? month.Year.ToString(CultureInfo.InvariantCulture) : null,
        Values = TypeChart.Values(counts),
        IsCurrent = month == Month.Of(period.To),
    };

    /// <summary>« En octobre 2026, 120 accompagnements ont été réalisés, 8,2 % de plus qu’en octobre 2025. »</summary>
    public static string Compared(DashboardFigures figures)
    {
        var (now, before) = (figures.Now.Attendances, figures.YearEarlier.Attendances);
        var said = $"{Words.Sentence(Words.During(figures.Now.Period))}, {Done(now, figures.Subject.IsOwn)}";
        var earlier = Words.During(figures.YearEarlier.Period);
        if (now == before || before == 0)
        {
            return now == before ? $"{said}, autant {Words.Than(earlier)}." : $"{said}, contre aucun {earlier}.";
        }

        var change = FrenchNumbers.Percent(Percentages.Share(Math.Abs(now - before), before));
        return $"{said}, {change} de {(now > before ? "plus" : "moins")} {Words.Than(earlier)}.";
    }

    private static string Done(long attendances, bool isOwn)
    {
        var counted = Words.Count(attendances, Words.Attendance);
        return isOwn ? $"vous avez réalisé {counted}" : $"{counted}{(attendances > 1 ? " ont été réalisés" : " a été réalisé")}";
    }

    private static string Busiest(MonthSeries months)
    {
        var busiest = months.Months.MaxBy(month => months[month].Total);
        return $"Le mois le plus chargé des douze est {busiest.Label}, avec {Words.Count(months[busiest].Total, Words.Attendance)}.";
    }
}
