using ConseillerNumerique.Indicators.Reading;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>A filter that exists, for the reader of figures and for people.</summary>
internal sealed record FoundFilter(FactFilter Filter, IReadOnlyList<FilterChip> Chips)
{
    public static readonly FoundFilter None = new(FactFilter.All, []);
}
