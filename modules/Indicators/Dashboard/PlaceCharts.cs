using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Where the help was given: the largest places and communes, then all others in one line.</summary>
internal static class PlaceCharts
{
    private const int Shown = 6;

    public static BarChart Places(DashboardFigures figures) => Of(
        figures,
        new() { Id = "lieux", Title = "Lieu d’activité", First = "Le lieu le plus fréquent", IsOfPersons = true },
        "Ailleurs qu’à ces lieux",
        now => now.Places,
        id => figures.PlaceNames.GetValueOrDefault(id, "Lieu sans nom"));

    public static BarChart Communes(DashboardFigures figures) => Of(
        figures,
        new() { Id = "communes", Title = "Commune", First = "La commune la plus fréquente", IsOfPersons = true },
        "Autres communes",
        now => now.Communes,
        code => figures.CommuneNames.GetValueOrDefault(code, code));

    public static BarChart Departements(DashboardFigures figures) => Of(
        figures,
        new() { Id = "departements", Title = "Département", First = "Le département le plus fréquent", IsOfPersons = true },
        "Autres départements",
        now => now.Departements,
        code => figures.DepartementNames.GetValueOrDefault(code, code));

    private static BarChart Of<TKey>(
        DashboardFigures figures, ListSubject subject, string others, Func<Figures, KeyTally<TKey>> tally, Func<TKey, string> name)
        where TKey : notnull
    {
        var (now, month, year) = (tally(figures.Now), tally(figures.MonthEarlier), tally(figures.YearEarlier));
        var lines = now.Largest.Take(Shown).Select(count => new ListLine
        {
            Label = name(count.Key),
            Now = count.Value,
            MonthEarlier = month[count.Key],
            YearEarlier = year[count.Key],
        }).ToList();
        var rest = new ListLine
        {
            Label = others,
            Now = figures.Now.Attendances - lines.Sum(line => line.Now),
            MonthEarlier = figures.MonthEarlier.Attendances - lines.Sum(line => line.MonthEarlier),
            YearEarlier = figures.YearEarlier.Attendances - lines.Sum(line => line.YearEarlier),
            IsRest = true,
        };
        return new ListChart(figures, subject, rest.IsEmpty ? lines : [.. lines, rest]).Partition();
    }
}
