using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>What one fact or one total counts for, on its way to the figures.</summary>
/// <param name="Scope">Whose it is, among the scopes that were asked for; of a fact read without scope the nation.</param>
/// <param name="Day">The fact's or the day total's; the first of the month of a month's total.</param>
/// <param name="Counts"><see cref="SlotCounts.Counts"/>.</param>
/// <param name="Persons"><see cref="SlotCounts.Persons"/>.</param>
internal readonly record struct CountedRow(TotalScope Scope, DateOnly Day, byte[]? Counts, byte[]? Persons);
