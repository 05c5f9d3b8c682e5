namespace ConseillerNumerique.Indicators.Reports;

/// <summary>Who answers for a report.</summary>
/// <param name="At">UTC, whole seconds: what is printed is what is stored.</param>
internal sealed record ReportValidation(Guid AccountId, string Name, DateTime At);
