namespace ConseillerNumerique.Indicators.Measures;

/// <summary>A3: attendances by type, which always add up to A2.</summary>
internal readonly record struct TypeCounts
{
    public required long Individual { get; init; }

    public required long OneOff { get; init; }

    public required long Workshop { get; init; }

    public long Total => Individual + OneOff + Workshop;
}
