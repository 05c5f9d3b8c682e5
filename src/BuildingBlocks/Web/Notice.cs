namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>What the next page says of what was just done.</summary>
public sealed record Notice
{
    public required string Text { get; init; }

    /// <summary>A local path that takes the act back when posted to.</summary>
    public string? UndoPath { get; init; }

    public string UndoLabel { get; init; } = "Annuler";

    /// <summary>Where to go from here: a local path, with <see cref="LinkLabel"/>.</summary>
    public string? LinkPath { get; init; }

    public string? LinkLabel { get; init; }
}
