using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>One value of several.</summary>
/// <param name="Field">As the address names it.</param>
/// <param name="Label">« Lieu d’activité ».</param>
/// <param name="Choices">What the figures hold, and what is chosen.</param>
internal sealed record FilterList(string Field, string Label, IReadOnlyList<Choice> Choices)
{
    /// <summary>Chooses none.</summary>
    public string Any { get; init; } = "Tous";

    public static FilterList Feminine(string field, string label, IReadOnlyList<Choice> choices) => new(field, label, choices) { Any = "Toutes" };
}
