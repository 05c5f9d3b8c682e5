namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>Who took which file.</summary>
/// <param name="At">UTC.</param>
internal sealed record DownloadRow(string Person, ReportFile File, DateTime At);
