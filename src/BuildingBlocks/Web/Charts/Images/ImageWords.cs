namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>What stands around a chart that has left its page.</summary>
public sealed record ImageWords
{
    /// <summary>Whose figures of when: « Drôme (26), octobre 2026 ».</summary>
    public required string About { get; init; }

    /// <summary>Under the drawing: where it comes from, and of which day.</summary>
    public required string Source { get; init; }
}
