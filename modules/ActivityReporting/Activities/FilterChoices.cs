using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What the filters of one's own activities may be set to.</summary>
internal sealed record FilterChoices
{
    /// <summary>An administrator looks in somebody's place: nothing can be posted, and notes are not looked through.</summary>
    public bool IsLookedAt { get; init; }

    /// <summary>The one that is asked for, and those met last; nobody to an administrator who looks in somebody's place.</summary>
    public IReadOnlyList<Choice> Persons { get; init; } = [];

    /// <summary>By INSEE code.</summary>
    public IReadOnlyList<Choice> Communes { get; init; } = [];

    public IReadOnlyList<Choice> Resources { get; init; } = [];

    public IReadOnlyList<Choice> Projects { get; init; } = [];

    /// <summary>The titles of the two.</summary>
    public UsedThings Used { get; init; } = UsedThings.None;
}
