namespace ConseillerNumerique.Pdf;

/// <summary>Stacked columns over time, drawn as a figure. Its numbers belong in a table beside it.</summary>
public sealed record ColumnChart : Block
{
    public string? Caption { get; init; }

    /// <summary>The sentence that replaces the picture for who does not see it.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>From the bottom up, 1 to 3, each with its own fill.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ChartColumn> Columns { get; init; }
}
