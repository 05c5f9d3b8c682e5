namespace ConseillerNumerique.Indicators.Method;

/// <summary>What a figure is, said once: the method page, exports and reports quote it.</summary>
internal sealed record MeasureDefinition
{
    /// <summary>domain.md §4: « A1 ».</summary>
    public required string Code { get; init; }

    public required string Label { get; init; }

    /// <summary>A sentence for people.</summary>
    public required string Definition { get; init; }

    public required string Formula { get; init; }

    public required string Unit { get; init; }

    /// <summary>Whether counts from 1 to 4 are withheld in what leaves the team.</summary>
    public bool WithholdsSmall { get; init; }
}
