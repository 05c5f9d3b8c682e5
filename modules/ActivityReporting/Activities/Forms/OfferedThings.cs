using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The resources and projects that a form offers; nothing while the other modules hold nothing.</summary>
internal sealed record OfferedThings
{
    /// <summary>The chosen ones first.</summary>
    public IReadOnlyList<Choice> Resources { get; init; } = [];

    /// <summary>Empty: the advisor takes part in none.</summary>
    public IReadOnlyList<Choice> Projects { get; init; } = [];

    /// <summary>How many answer to what was looked for; null: nothing was.</summary>
    public int? FoundCount { get; init; }

    public bool IsEmpty => Resources.Count + Projects.Count == 0 && FoundCount is null;
}
