namespace ConseillerNumerique.Indicators.Facts;

/// <param name="Activities">How many were read.</param>
/// <param name="Corrected">Facts that were added, changed or removed; 0 when all was right.</param>
/// <param name="CorrectedTotals">Totals that did not say what their facts say.</param>
internal sealed record RebuiltFacts(int Activities, int Corrected, int CorrectedTotals);
