namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>The four figures that a home page has room for.</summary>
public sealed record GlanceFigures
{
    /// <summary>A1.</summary>
    public required long Activities { get; init; }

    /// <summary>A2.</summary>
    public required long Attendances { get; init; }

    /// <summary>T1 in minutes, once per session.</summary>
    public required long Minutes { get; init; }

    /// <summary>B2.</summary>
    public required long Anonymous { get; init; }
}
