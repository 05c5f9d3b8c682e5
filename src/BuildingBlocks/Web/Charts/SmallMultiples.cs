namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>The same small drawing for each of many, all at one scale, so that they are compared by eye; never a ranking.</summary>
public sealed record SmallMultiples : IChart
{
    /// <summary>Of a drawing.</summary>
    public const int Height = 40;

    /// <inheritdoc />
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>What the rows are: « Membre ».</summary>
    public required string RowHeader { get; init; }

    public required string Sentence { get; init; }

    /// <summary>What the values are of: « oct. », whose title is « octobre 2026 ».</summary>
    public required IReadOnlyList<BarHeader> Months { get; init; }

    public required IReadOnlyList<MultipleRow> Rows { get; init; }

    /// <inheritdoc />
    public string? FilesAt { get; init; }

    /// <inheritdoc />
    public string Name => Caption;

    /// <inheritdoc />
    public ChartTable Table => ChartTable.Of(this);

    /// <summary>1 or more: the same for all.</summary>
    public long Highest => HighestOf(Rows);

    /// <summary>Of a drawing: a column of seven for each value, one apart.</summary>
    public int Width => 8 * Months.Count;

    /// <inheritdoc cref="Highest" />
    public static long HighestOf(IEnumerable<MultipleRow> rows) => Math.Max(1, rows.SelectMany(row => row.Values).DefaultIfEmpty().Max());

    /// <summary>Whole units, so that a month with one attendance still has one.</summary>
    public IEnumerable<string> Drawings()
    {
        var highest = Highest;
        return Rows.Select(row => $"M0 {Height}" + string.Concat(row.Values
            .Select(value => (int)Math.Ceiling(value * (double)Height / highest))
            .Select(height => height == 0 ? "h8" : $"v-{height}h7v{height}h1")));
    }
}
