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
            .Select(material => Line(figures, Labels.Of(material), materials => materials.Attendances(material)))
            .Append(Line(figures, "Non communiqué", materials => materials.NotStatedAttendances) with { IsRest = true });
        return new ListChart(figures, Subject, [.. lines]).SeveralAnswers();
    }

    private static ListLine Line(DashboardFigures figures, string label, Func<SetTally<Material>, long> count) => new()
    {
        Label = label,
        Now = count(figures.Now.Materials),
        MonthEarlier = count(figures.MonthEarlier.Materials),
        YearEarlier = count(figures.YearEarlier.Materials),
    };
}
