namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>A number as people read it, with a softer line under it (« +23 ») where there is one.</summary>
public sealed record BarCell(string Text)
{
    public string? Detail { get; init; }

    public static implicit operator BarCell(string text) => new(text);
}
