namespace ConseillerNumerique.Pdf;

public sealed record Bar
{
    public required string Label { get; init; }

    /// <summary>As shown, one for each of <see cref="BarChart.ValueHeaders"/>.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>Length of the bar, 0 to 1; what lies outside is drawn at the nearest end.</summary>
    public required double Fraction { get; init; }

    public ChartFill Fill { get; init; } = ChartFill.Solid;
}
