namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>One value of a distribution before anything is withheld.</summary>
internal sealed record DistributionRow
{
    public required string Code { get; init; }

    public required string Label { get; init; }

    public required long Count { get; init; }

    public bool IsNotStated { get; init; }
}
