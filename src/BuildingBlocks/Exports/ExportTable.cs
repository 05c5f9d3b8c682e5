namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>A table on its way out: its rows are written as they are read, whatever their number.</summary>
public sealed record ExportTable<TRow>
{
    /// <summary>Without its extension; ASCII.</summary>
    public required string FileName { get; init; }

    /// <summary>French; names the sheet: at most 31 characters, none of []:*?/\.</summary>
    public required string Title { get; init; }

    /// <summary>What the rows answer to, in words; the first sheet of a workbook.</summary>
    public required IReadOnlyList<(string Label, string Value)> Filters { get; init; }

    public required IReadOnlyList<ExportColumn<TRow>> Columns { get; init; }

    public required IAsyncEnumerable<TRow> Rows { get; init; }
}
