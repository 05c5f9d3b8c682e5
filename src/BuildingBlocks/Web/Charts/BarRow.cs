namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

public sealed record BarRow
{
    public required string Label { get; init; }

    /// <summary>In small letters after the label: a count, a commune.</summary>
    public string? Detail { get; init; }

    /// <summary>As many as the chart has headers.</summary>
    public required IReadOnlyList<BarCell> Cells { get; init; }

    /// <summary>What the bar's length stands for, 0 or more.</summary>
    public required decimal Value { get; init; }

    /// <summary>The same for earlier periods (last month, last year): a bar each, under the first.</summary>
    public IReadOnlyList<decimal> EarlierValues { get; init; } = [];

    /// <summary>« Non communiqué »: the bar is hatched.</summary>
    public bool IsNotStated { get; init; }

    /// <summary>A local path that the label leads to.</summary>
    public string? Link { get; init; }

    internal decimal Longest => Math.Max(Value, EarlierValues.DefaultIfEmpty().Max());
}
