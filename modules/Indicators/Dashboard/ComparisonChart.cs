using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The key figures of the three periods, side by side.</summary>
internal static class ComparisonChart
{
    public static BarChart Of(DashboardFigures figures) => new()
    {
        Id = "comparer",
        Caption = $"{Words.Sentence(figures.Now.Period.Label)}, un mois et un an plus tôt",
        HideCaption = true,
        RowHeader = "Mesure",
        ScalePerRow = true,
        Headers =
        [
            PeriodHead.Of(figures.Now.Period, ChartStyle.Solid),
            PeriodHead.Of(figures.MonthEarlier.Period, ChartStyle.Hatched),
            PeriodHead.Of(figures.YearEarlier.Period, ChartStyle.Accent),
        ],
        Sentence = Sentence(figures),
        Rows =
        [
            Row(figures, "Activités réalisées", period => period.Activities),
            Row(figures, "Accompagnements", period => period.Attendances),
            Row(figures, "dont individuels", period => period.Types[ActivityType.Individual]),
            Row(figures, "dont ponctuels", period => period.Types[ActivityType.OneOff]),
            Row(figures, "dont participations aux ateliers", period => period.Types[ActivityType.Workshop]),
            Row(figures, "Ateliers réalisés", period => period.Workshops),
            OfPersons(figures, "Personnes suivies distinctes", period => period.Persons),
            OfPersons(figures, "dont nouvelles", period => period.NewPersons),
            Row(figures, "Participations anonymes", period => period.Anonymous),
            OfPersons(figures, "dont « première fois »", period => period.FirstTime),
            Row(figures, "Heures d’intervention", period => period.Minutes, FrenchNumbers.Hours),
        ],
    };

    private static BarRow Row(
        DashboardFigures figures, string label, Func<Figures, long> measure, Func<long, string>? write = null)
    {
        write ??= FrenchNumbers.Integer;
        var (now, month, year) = (measure(figures.Now), measure(figures.MonthEarlier), measure(figures.YearEarlier));
        return new()
        {
            Label = label,
            Value = now,
            EarlierValues = [month, year],
            Cells =
            [
                write(now),
                new BarCell(write(month)) { Detail = Words.Signed(now - month, write) },
                new BarCell(write(year)) { Detail = Words.Signed(now - year, write) },
            ],
        };
    }

    /// <summary>What leaves the team withholds 1 to 4, and the differences that would tell them.</summary>
    private static BarRow OfPersons(DashboardFigures figures, string label, Func<Figures, long> measure)
    {
        var row = Row(figures, label, measure);
        long[] counts = [measure(figures.Now), measure(figures.MonthEarlier), measure(figures.YearEarlier)];
        return !counts.Any(count => Told.IsWithheld(figures.Subject, count)) ? row : row with
        {
            Value = 0,
            EarlierValues = [0, 0],
            Cells = [.. counts.Select(count => new BarCell(Told.Count(figures.Subject, count)))],
        };
    }

    private static string Sentence(DashboardFigures figures)
    {
        var now = figures.Now.Attendances;
        return $"{Words.Sentence(Words.Count(now, Words.Attendance))} {Words.During(figures.Now.Period)}, "
            + $"{FrenchNumbers.Integer(figures.MonthEarlier.Attendances)} {Words.During(figures.MonthEarlier.Period)} "
            + $"et {FrenchNumbers.Integer(figures.YearEarlier.Attendances)} {Words.During(figures.YearEarlier.Period)}.";
    }
}
