namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

public sealed record ChartColumn
{
    /// <summary>In the table: « octobre 2026 ».</summary>
    public required string Label { get; init; }

    /// <summary>Under the column: « oct. ».</summary>
    public required string ShortLabel { get; init; }

    /// <summary>Under the column on a phone: « O »; empty for nothing.</summary>
    public string? TinyLabel { get; init; }

    /// <summary>Under the short label where it changes: « 2026 ».</summary>
    public string? SecondLine { get; init; }

    /// <summary>One per series, 0 or more.</summary>
    public required IReadOnlyList<decimal> Values { get; init; }

    /// <summary>The period that the page is about.</summary>
    public bool IsCurrent { get; init; }
}
