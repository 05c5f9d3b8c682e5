namespace ConseillerNumerique.Pdf;

/// <summary>
/// Horizontal bars in the rows of a real table: the table is the chart. Bars are decoration, labels and values are read
/// cell by cell, so that nobody depends on an alternative text. A chart without bars is left out.
/// </summary>
public sealed record BarChart : Block
{
    public string? Caption { get; init; }

    /// <summary>What the labels are, such as « Thème ».</summary>
    public required string LabelHeader { get; init; }

    /// <summary>What the values are, 1 to 4, such as « Acc. » and « Part ».</summary>
    public required IReadOnlyList<string> ValueHeaders { get; init; }

    public required IReadOnlyList<Bar> Bars { get; init; }

    public string? Footnote { get; init; }
}
