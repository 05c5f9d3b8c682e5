namespace ConseillerNumerique.Pdf;

/// <summary>A stretch of text in one style.</summary>
public sealed record Run
{
    public required string Text { get; init; }

    public bool Strong { get; init; }

    /// <summary>Absolute. Say where it leads in <see cref="Text"/>.</summary>
    public Uri? Link { get; init; }
}
