namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>One thing that a reviewer should have looked at.</summary>
/// <param name="Kind">All well, to be looked at, or withheld.</param>
/// <param name="Text">One line.</param>
/// <param name="Detail">Under it; null when there is nothing more to say.</param>
internal sealed record QualityCheck(QualityCheckKind Kind, string Text, string? Detail);
