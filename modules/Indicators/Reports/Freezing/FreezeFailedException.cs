namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Some reports could not be frozen; all others were. The job tries again.</summary>
/// <param name="summary">What was done, in French: the history of jobs shows it.</param>
internal sealed class FreezeFailedException(string summary) : Exception(summary);
