namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>A list of shares or counts: a table whose rows have bars. The table is the chart.</summary>
public sealed record BarChart : IChart
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>For a caption that the heading above makes superfluous to the eye.</summary>
    public bool HideCaption { get; init; }

    /// <summary>What the rows are, for those who do not see them: « Thème ».</summary>
    public required string RowHeader { get; init; }

    public required IReadOnlyList<BarHeader> Headers { get; init; }

    public required IReadOnlyList<BarRow> Rows { get; init; }

    /// <summary>What the chart shows, in words, above it.</summary>
    public string? Sentence { get; init; }

    /// <summary>Under the chart: « plusieurs réponses possibles ».</summary>
    public string? Note { get; init; }

    /// <summary>Each row is a measure of its own, so its bars are compared with each other only.</summary>
    public bool ScalePerRow { get; init; }

    /// <inheritdoc />
    public string? FilesAt { get; init; }

    /// <inheritdoc />
    public string Name => Caption;

    /// <inheritdoc />
    public ChartTable Table => ChartTable.Of(this);

    /// <summary>What the longest bar of a row stands for.</summary>
    internal decimal LongestOf(BarRow row) => ScalePerRow ? row.Longest : Rows.Max(one => one.Longest);
}
