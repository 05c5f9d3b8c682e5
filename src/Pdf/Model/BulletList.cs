namespace ConseillerNumerique.Pdf;

/// <summary>A list without items is left out.</summary>
public sealed record BulletList : Block
{
    public required IReadOnlyList<Paragraph> Items { get; init; }
}
