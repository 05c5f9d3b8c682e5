using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

internal static class MaterialChart
{
    private static readonly ListSubject Subject = new()
    {
        Id = "materiels", Title = "Matériel", First = "Le matériel le plus fréquent", Known = "Le matériel",
    };

    public static BarChart Of(DashboardFigures figures)
    {
        var lines = Enum.GetValues<Material>()
            .Select(material => Line(figures, Labels.Of(material), period => period.Materials.Attendances(material)))
            .Append(Line(figures, "Non communiqué", period => period.NoMaterial) with { IsRest = true });
        return new ListChart(figures, Subject, [.. lines]).SeveralAnswers();
    }

    private static ListLine Line(DashboardFigures figures, string label, Func<Figures, long> count) => new()
    {
        Label = label,
        Now = count(figures.Now),
        MonthEarlier = count(figures.MonthEarlier),
        YearEarlier = count(figures.YearEarlier),
    };
}
