namespace ConseillerNumerique.Pdf;

public sealed record TableRow
{
    /// <summary>Their spans add up to the number of columns.</summary>
    public required IReadOnlyList<TableCell> Cells { get; init; }

    /// <summary>A total.</summary>
    public bool Strong { get; init; }

    public static TableRow Of(params IReadOnlyList<TableCell> cells) => new() { Cells = cells };
}
