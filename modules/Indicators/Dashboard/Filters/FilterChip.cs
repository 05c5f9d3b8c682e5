namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>A filter that is on, and how to take it off.</summary>
/// <param name="Field">As the address names it.</param>
/// <param name="Value">Likewise.</param>
/// <param name="Label">« Atelier collectif », « Médiathèque de Crest ».</param>
internal sealed record FilterChip(string Field, string Value, string Label);
