namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>A scope that the list can be narrowed to.</summary>
internal sealed record ListedScope(ScopeKey Key, string Name);
