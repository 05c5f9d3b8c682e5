using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The days of a period, as long as a column each has room.</summary>
internal static class DaysChart
{
    private const int MostDays = 62;

    /// <summary>Null for a longer period, a single day, or one without attendances.</summary>
    public static ColumnChart? Of(Figures figures)
    {
        var period = figures.Period;
        if (period.Days is 1 or > MostDays || figures.Attendances == 0)
        {
            return null;
        }

        var days = Enumerable.Range(0, period.Days).Select(period.From.AddDays).ToList();
        return new()
        {
            Id = "jours",
            Sentence = Sentence(figures, days),
            Series = TypeChart.Series,
            Columns = [.. days.Select(day => Column(day, figures, period))],
            TableCaption = "Accompagnements par jour et par type\u00A0; les jours sans activité n’y figurent pas",
            OmitsEmptyRows = true,
            ColumnHeader = "Jour",
        };
    }

    private static ChartColumn Column(DateOnly day, Figures figures, Period period)
    {
        var number = day.Day.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Label = FrenchDates.DayAndMonth(day),
            ShortLabel = period.Days <= 31 || day.Day % 5 == 0 ? number : "",
            TinyLabel = day.Day % 5 == 0 ? number : "",
            SecondLine = day == period.From || day.Day == 1 ? PeriodHead.ShortName(Month.Of(day)) : null,
            Values = TypeChart.Values(figures.Days[day]),
        };
    }

    private static string Sentence(Figures figures, List<DateOnly> days)
    {
        var busiest = days.MaxBy(day => figures.Days[day].Total);
        var active = days.Count(day => figures.Days[day].Total > 0);
        return $"Votre journée la plus chargée est le {FrenchDates.Long(busiest)}, avec "
            + $"{Words.Count(figures.Days[busiest].Total, Words.Attendance)}. "
            + $"Vous avez accompagné quelqu’un {FrenchNumbers.Integer(active)} {(active > 1 ? "jours" : "jour")} sur {days.Count}.";
    }
}
