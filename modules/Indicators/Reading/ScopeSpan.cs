using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>A scope whose activities are counted, on the days when they are.</summary>
/// <param name="Scope">Whose.</param>
/// <param name="Within">The only days that count: a member's in a team. Null: all.</param>
internal sealed record ScopeSpan(TotalScope Scope, Period? Within = null);
