namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>
/// Something over time: columns of stacked series or a line for each, the same numbers as a table, one sentence that
/// says what they show.
/// </summary>
public sealed record ColumnChart : IChart
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

    /// <summary>A line for each series, which do not add up; one that has come to its end has no value any more.</summary>
    public bool AsLines { get; init; }

    /// <inheritdoc />
    public string? FilesAt { get; init; }

    /// <inheritdoc />
    public string Name => TableCaption;

    /// <inheritdoc />
    public ChartTable Table => ChartTable.Of(this);

    internal bool HasTotal => Series.Count > 1 && !AsLines;

    internal IEnumerable<ChartColumn> TableRows =>
        Columns.Where(column => !OmitsEmptyRows || column.Values.Any(value => value != 0));

    /// <summary>What the height of the drawing stands for, 1 or more.</summary>
    internal decimal Highest => Math.Max(1, Columns.Select(HeightOf).DefaultIfEmpty().Max());

    private decimal HeightOf(ChartColumn column) => AsLines ? column.Values.DefaultIfEmpty().Max() : column.Values.Sum();
}
