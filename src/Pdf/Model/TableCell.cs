namespace ConseillerNumerique.Pdf;

public sealed record TableCell
{
    public required string Text { get; init; }

    /// <summary>Columns covered, 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;

    public static implicit operator TableCell(string text) => new() { Text = text };
}
