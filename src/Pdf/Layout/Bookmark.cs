namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A heading in the reader's side panel, and where it stands.</summary>
internal sealed record Bookmark
{
    public required string Title { get; init; }

    public required int Level { get; init; }

    /// <summary>Index of the page, from 0.</summary>
    public required int Page { get; init; }

    /// <summary>Points from the top of the page.</summary>
    public required double Top { get; init; }
}
