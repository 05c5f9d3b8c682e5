using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Targets;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What a structure has reached of the targets of a year.</summary>
internal static class TargetsChart
{
    /// <summary>Null where none were set.</summary>
    public static BarChart? Of(DashboardFigures figures)
    {
        var lines = figures.Targets is { } targets ? Lines(targets, figures.Now) : [];
        return lines.Count == 0 ? null : new()
        {
            Id = "objectifs",
            Caption = $"Objectifs {figures.Now.Period.To.Year}",
            HideCaption = true,
            RowHeader = "Mesure",
            ScalePerRow = true,
            Headers =
            [
                new BarHeader("Atteint") { Style = ChartStyle.Solid },
                new BarHeader("Objectif") { Style = ChartStyle.Hatched },
                "Part",
            ],
            Sentence = Sentence(lines, figures.Now.Period),
            Rows = [.. lines.Select(Row)],
        };
    }

    private static List<Line> Lines(TargetNumbers targets, Figures now)
    {
        IEnumerable<Line?> all =
        [
            Of(TargetWords.Activities, now.Activities, targets.Activities),
            Of(TargetWords.Attendances, now.Attendances, targets.Attendances),
            Of(TargetWords.Workshops, now.Workshops, targets.Workshops),
            Of(TargetWords.Hours, now.Minutes, targets.Hours * 60L, FrenchNumbers.Hours),
            Of(TargetWords.Persons, now.Persons, targets.Persons),
        ];
        return [.. all.OfType<Line>()];
    }

    private static Line? Of(string label, long reached, long? target, Func<long, string>? write = null) =>
        target is { } number ? new(label, reached, number, write ?? FrenchNumbers.Integer) : null;

    private static BarRow Row(Line line) => new()
    {
        Label = line.Label,
        Value = line.Reached,
        EarlierValues = [line.Target],
        Cells =
        [
            line.Write(line.Reached),
            line.Write(line.Target),
            new BarCell(FrenchNumbers.Percent(line.Share)) { Detail = line.IsReached ? "atteint" : null },
        ],
    };

    private static string Sentence(List<Line> lines, Period period)
    {
        var reached = lines.Count(line => line.IsReached);
        var passed = YearShown.PassedShare(period);
        var said = (reached, lines.Count) switch
        {
            (0, 1) => passed is null ? "L’objectif n’a pas été atteint." : "L’objectif n’est pas encore atteint.",
            (1, 1) => "L’objectif est atteint.",
            (0, _) => $"Aucun des {lines.Count} objectifs {(passed is null ? "n’a été" : "n’est encore")} atteint.",
            (1, _) => $"Un objectif sur {lines.Count} est atteint.",
            _ => $"{reached} objectifs sur {lines.Count} sont atteints.",
        };
        return passed is null ? said : $"{said} Au {FrenchDates.Day(period.To)}, {passed} de l’année est passée.";
    }

    private sealed record Line(string Label, long Reached, long Target, Func<long, string> Write)
    {
        public bool IsReached => Reached >= Target;

        /// <summary>Rounded down: « 100,0 % » is never said of what is not reached.</summary>
        public decimal Share => Reached * 1000 / Target / 10m;
    }
}
