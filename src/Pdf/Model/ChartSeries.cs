namespace ConseillerNumerique.Pdf;

public sealed record ChartSeries
{
    public required string Name { get; init; }

    public required ChartFill Fill { get; init; }
}
