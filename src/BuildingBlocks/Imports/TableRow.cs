namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>A line of a file with something in it.</summary>
/// <param name="Number">As a spreadsheet counts: 1 for the first.</param>
/// <param name="Cells">Each a text, a <see cref="double"/>, a <see cref="DateTime"/>, a <see cref="CellError"/>, or null for an empty cell.</param>
public sealed record TableRow(int Number, IReadOnlyList<object?> Cells)
{
    /// <summary>Null beyond the last one.</summary>
    public object? At(int column) => column >= 0 && column < Cells.Count ? Cells[column] : null;
}
