namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>
/// Something over time: columns of stacked series, the same numbers as a table, one sentence that says what they show.
/// </summary>
public sealed record ColumnChart
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    public required string Sentence { get; init; }

    /// <summary>From the foot of the columns upward.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    public required IReadOnlyList<ChartColumn> Columns { get; init; }

    public required string TableCaption { get; init; }

    /// <summary>The head of the table's first column: « Mois », « Jour ».</summary>
    public required string ColumnHeader { get; init; }

    /// <summary>The table leaves out the columns without a value; its caption should say so.</summary>
    public bool OmitsEmptyRows { get; init; }

    /// <summary>After each number, in the chart and in the table: « h ».</summary>
    public string? Unit { get; init; }
}
