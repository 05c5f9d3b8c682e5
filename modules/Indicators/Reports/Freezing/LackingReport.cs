using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>A month that a scope has no report of.</summary>
internal sealed record LackingReport(ReportScope Scope, Month Month);
