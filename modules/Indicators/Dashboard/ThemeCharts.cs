using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Themes, and apart from them the kinds of procedure: the share of the attendances and of the activities.</summary>
internal static class ThemeCharts
{
    public static BarChart Mediation(DashboardFigures figures) => Of(
        figures,
        new() { Id = "themes", Title = "Thème", HideTitle = true, First = "Le thème le plus fréquent" },
        Themes.Mediation);

    /// <summary>Null when no procedure was done in any of the three periods.</summary>
    public static BarChart? Procedures(DashboardFigures figures)
    {
        var chart = Of(
            figures,
            new() { Id = "demarches", Title = "Démarche", HideTitle = true, First = "La démarche la plus fréquente" },
            Themes.Administrative);
        return chart.Rows.Count == 0 ? null : chart;
    }

    private static BarChart Of(DashboardFigures figures, ListSubject subject, IReadOnlyList<Theme> themes)
    {
        var lines = themes.Select(theme => Line(figures, theme)).Where(line => !line.IsEmpty)
            .OrderByDescending(line => line.Now).ThenByDescending(line => line.MonthEarlier + line.YearEarlier);
        return new ListChart(figures, subject, [.. lines]).SeveralAnswers();
    }

    private static ListLine Line(DashboardFigures figures, Theme theme)
    {
        var activities = figures.Now.Themes.Activities(theme);
        var share = Percentages.Share(activities, figures.Now.Activities);
        return new()
        {
            Label = Labels.Of(theme),
            Detail = activities == 0 ? null : $"{FrenchNumbers.Percent(share)} des activités",
            Now = figures.Now.Themes.Attendances(theme),
            MonthEarlier = figures.MonthEarlier.Themes.Attendances(theme),
            YearEarlier = figures.YearEarlier.Themes.Attendances(theme),
        };
    }
}
