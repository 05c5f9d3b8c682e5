namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>A word of the report and what it means there.</summary>
internal sealed record Definition(string Term, string Meaning);
