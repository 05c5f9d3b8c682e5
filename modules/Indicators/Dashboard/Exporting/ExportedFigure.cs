namespace ConseillerNumerique.Indicators.Dashboard.Exporting;

/// <summary>One number of a dashboard, as the page shows it.</summary>
/// <param name="Table">« Tranche d’âge ».</param>
/// <param name="Line">« 70 ans et plus ».</param>
/// <param name="Column">« oct. 2026 ».</param>
/// <param name="Value">A whole number where it is one, else what is written: « &lt; 5 », « 12 h 30 ».</param>
/// <param name="Detail">What stands under it: a share, a difference.</param>
internal sealed record ExportedFigure(string Table, string Line, string Column, object? Value, string? Detail);
