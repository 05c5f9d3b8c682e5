using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Who was helped and how: the lists where each attendance has one answer.</summary>
internal static class AnswerCharts
{
    public static BarChart Ages(DashboardFigures figures) => ListChart.Of(
        figures,
        new() { Id = "ages", Title = "Tranche d’âge", First = "La tranche d’âge la plus fréquente", Known = "L’âge", IsOfPersons = true },
        period => period.People.Ages);

    public static BarChart Statuses(DashboardFigures figures) => ListChart.Of(
        figures,
        new() { Id = "statuts", Title = "Statut", First = "Le statut le plus fréquent", Known = "Le statut", IsOfPersons = true },
        period => period.People.Statuses);

    public static BarChart Genders(DashboardFigures figures) => ListChart.Of(
        figures,
        new() { Id = "genres", Title = "Genre", First = "Le genre le plus fréquent", Known = "Le genre", IsOfPersons = true },
        period => period.People.Genders);

    public static BarChart Channels(DashboardFigures figures) => ListChart.Of(
        figures,
        new() { Id = "canaux", Title = "Canal", First = "Le canal le plus fréquent" },
        period => period.Channels);

    public static BarChart Durations(DashboardFigures figures) => ListChart.Of(
        figures,
        new() { Id = "durees", Title = "Durée de la séance", First = "La durée la plus fréquente" },
        period => period.Durations);
}
