namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>One number of what was published, between its place and its total, and between what a reader takes as its bounds.</summary>
internal sealed record Arc
{
    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>What it is.</summary>
    public required long Value { get; init; }

    /// <summary>The least that it may be for all the reader knows; the value itself where it is published.</summary>
    public required long Low { get; init; }

    /// <summary>The most, likewise.</summary>
    public required long High { get; init; }

    /// <summary>The cell that holds it; null for a number that has none.</summary>
    public (int Table, int Index)? Cell { get; init; }
}
