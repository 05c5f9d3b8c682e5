using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>The kinds of each type: its own list.</summary>
internal static class CoordinationKinds
{
    private static readonly IReadOnlyList<Choice> All = Choices.Of<CoordinationKind>();

    /// <summary>The seventeen of them as a list to filter by, under the name of their type.</summary>
    public static IReadOnlyList<Choice> Filter { get; } =
        [.. All.Select(choice => choice with { Group = Labels.Of(Enum.Parse<CoordinationType>(choice.Group!)) })]; // each has its group

    public static IReadOnlyList<Choice> Of(CoordinationType type) =>
        [.. All.Where(choice => choice.Group == type.ToString()).Select(choice => choice with { Group = null })];

    public static bool Belongs(CoordinationKind kind, CoordinationType type) =>
        All.Any(choice => choice.Value == kind.ToString() && choice.Group == type.ToString());
}
