using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The followed persons that a form lets one choose from: those chosen, those found, those seen last.</summary>
internal sealed record OfferedPersons
{
    public IReadOnlyList<Choice> Chosen { get; init; } = [];

    /// <summary>Those that answer to the search and are not chosen; the first of them.</summary>
    public IReadOnlyList<Choice> Found { get; init; } = [];

    /// <summary>How many answer to the search, chosen or not.</summary>
    public int FoundCount { get; init; }

    /// <summary>Neither chosen nor found.</summary>
    public IReadOnlyList<Choice> Recent { get; init; } = [];

    public IReadOnlyList<Choice> All => [.. Chosen, .. Found, .. Recent];
}
