namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>How a table is called.</summary>
internal sealed record DistributionTitle(string Code, string Title, string RowHeader);
