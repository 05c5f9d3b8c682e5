namespace ConseillerNumerique.Pdf;

/// <summary>Its header is repeated on each page. A row is never cut: one higher than half a page ends with « … ».</summary>
public sealed record Table : Block
{
    public string? Caption { get; init; }

    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>At most three; none for a list of facts whose first cells say what they are.</summary>
    public IReadOnlyList<TableRow> HeaderRows { get; init; } = [];

    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>Whether the first cell of a row names the row.</summary>
    public bool RowHeaders { get; init; } = true;

    /// <summary>Points that a row has at least: room to write by hand. 0: as high as its text.</summary>
    public double RowHeight { get; init; }

    public string? Footnote { get; init; }
}
