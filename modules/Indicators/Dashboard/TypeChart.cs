using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A3: the three types of attendances, and how columns over time show them.</summary>
internal static class TypeChart
{
    /// <summary>From the foot of a column upward.</summary>
    public static readonly IReadOnlyList<ChartSeries> Series =
    [
        new("Participations aux ateliers", ChartStyle.Solid) { ShortName = "Ateliers" },
        new("Individuels", ChartStyle.Hatched) { ShortName = "Ind." },
        new("Ponctuels", ChartStyle.Accent) { ShortName = "Ponct." },
    ];

    public static IReadOnlyList<decimal> Values(TypeCounts counts) => [counts.Workshop, counts.Individual, counts.OneOff];

    public static BarChart Of(Figures figures) => new()
    {
        Id = "types",
        Caption = "Les accompagnements par type",
        HideCaption = true,
        RowHeader = "Type",
        Headers = [new BarHeader("Nombre")],
        Rows =
        [
            Row("individuels", figures.Types[ActivityType.Individual]),
            Row("ponctuels", figures.Types[ActivityType.OneOff]),
            Row("participations aux ateliers", figures.Types[ActivityType.Workshop]),
        ],
    };

    private static BarRow Row(string label, long count) =>
        new() { Label = label, Value = count, Cells = [FrenchNumbers.Integer(count)] };
}
