namespace ConseillerNumerique.Pdf;

/// <summary>A box beside the run of the text.</summary>
public sealed record Note : Block
{
    public string? Title { get; init; }

    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }
}
