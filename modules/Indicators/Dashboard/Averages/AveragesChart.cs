using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard.Averages;

/// <summary>An advisor beside what active advisors of the département and the nation did on average; nobody is named or ranked.</summary>
internal static class AveragesChart
{
    /// <summary>Null when nobody compares, or too few are active for an average.</summary>
    public static BarChart? Of(DashboardFigures figures)
    {
        var known = figures.Averages.Where(average => average.IsKnown).ToList();
        return known.Count == 0 ? null : new()
        {
            Id = "moyennes",
            Caption = "Vous et la moyenne des conseillers actifs",
            HideCaption = true,
            RowHeader = "Mesure",
            ScalePerRow = true,
            Headers =
            [
                new BarHeader("Vous") { Style = ChartStyle.Solid },
                .. known.Select((average, at) => new BarHeader(average.Of) { Style = at == 0 ? ChartStyle.Hatched : ChartStyle.Accent }),
            ],
            Rows =
            [
                Row(figures, known, "Activités réalisées", sums => sums.Activities, Decimal),
                Row(figures, known, "Accompagnements", sums => sums.Attendances, Decimal),
                Row(figures, known, "Heures d’intervention", sums => sums.Minutes, minutes => FrenchNumbers.Hours((long)minutes)),
            ],
            Note = $"Moyenne des conseillers qui ont noté au moins une activité sur la période\u00A0: {Counted(known)}.",
        };
    }

    private static string Counted(List<AverageFigures> known) =>
        string.Join(", ", known.Select(average => $"{FrenchNumbers.Integer(average.Sums.Advisors)} ({average.Of})"));

    private static string Decimal(decimal number) => FrenchNumbers.Decimal(number, number % 1 == 0 ? 0 : 1);

    private static BarRow Row(
        DashboardFigures figures, List<AverageFigures> known, string label, Func<AdvisorSums, long> measure, Func<decimal, string> write)
    {
        var own = measure(AdvisorSums.Of(figures.Now));
        var averages = known.Select(average => average.Share(measure(average.Sums))).ToList();
        return new()
        {
            Label = label,
            Value = own,
            EarlierValues = averages,
            Cells = [write(own), .. averages.Select(average => new BarCell(write(average)))],
        };
    }
}
