using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The days of a period, as long as a column each has room.</summary>
internal static class DaysChart
{
    /// <summary>A column each has room.</summary>
    public const int MostDays = 62;

    /// <summary>Null for a longer period, a single day, or one without attendances.</summary>
    public static ColumnChart? Of(DashboardFigures all)
    {
        var period = all.Now.Period;
        if (all.Days is not { } series || period.Days == 1 || all.Now.Attendances == 0)
        {
            return null;
        }

        var days = Enumerable.Range(0, period.Days).Select(period.From.AddDays).ToList();
        return new()
        {
            Id = "jours",
            Sentence = Sentence(series, days, all.Subject.IsOwn),
            Series = TypeChart.Series,
            Columns = [.. days.Select(day => Column(day, series, period))],
            TableCaption = "Accompagnements par jour et par type\u00A0; les jours sans activité n’y figurent pas",
            OmitsEmptyRows = true,
            ColumnHeader = "Jour",
        };
    }

    private static ChartColumn Column(DateOnly day, DaySeries series, Period period)
    {
        var number = day.Day.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Label = FrenchDates.DayAndMonth(day),
            ShortLabel = period.Days <= 31 || day.Day % 5 == 0 ? number : "",
            TinyLabel = day.Day % 5 == 0 ? number : "",
            SecondLine = day == period.From || day.Day == 1 ? PeriodHead.ShortName(Month.Of(day)) : null,
            Values = TypeChart.Values(series[day]),
        };
    }

    private static string Sentence(DaySeries series, List<DateOnly> days, bool isOwn)
    {
        var busiest = days.MaxBy(day => series[day].Total);
        var active = days.Count(day => series[day].Total > 0);
        return $"{(isOwn ? "Votre" : "La")} journée la plus chargée est le {FrenchDates.Long(busiest)}, avec "
            + $"{Words.Count(series[busiest].Total, Words.Attendance)}. "
            + $"{(isOwn ? "Vous avez accompagné quelqu’un" : "Quelqu’un a été accompagné")} {FrenchNumbers.Integer(active)} {(active > 1 ? "jours" : "jour")} sur {days.Count}.";
    }
}
