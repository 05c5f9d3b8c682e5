namespace ConseillerNumerique.Pdf;

/// <summary>Also a bookmark. Never left alone at the bottom of a page.</summary>
public sealed record Heading : Block
{
    /// <summary>1 to 3.</summary>
    public required int Level { get; init; }

    public required string Text { get; init; }
}
