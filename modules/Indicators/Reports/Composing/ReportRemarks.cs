namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>What section 10 tells besides the figures of the month.</summary>
/// <param name="Corrections">The oldest month first.</param>
/// <param name="Notices">Sentences.</param>
internal sealed record ReportRemarks(IReadOnlyList<Correction> Corrections, IReadOnlyList<string> Notices);
