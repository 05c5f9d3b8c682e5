namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>A column of an export.</summary>
/// <param name="Header">French, unique in its export: an import finds columns by it.</param>
/// <param name="Value">A text, a whole number, a decimal, a <see cref="DateOnly"/>, or null for an empty cell.</param>
public sealed record ExportColumn<TRow>(string Header, Func<TRow, object?> Value)
{
    /// <summary>In characters; a workbook only.</summary>
    public int Width { get; init; } = 18;
}
