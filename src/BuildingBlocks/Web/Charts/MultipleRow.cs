namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>One of the drawings of <see cref="SmallMultiples"/>.</summary>
/// <param name="Label">A member, a département.</param>
/// <param name="Values">One for each column, 0 or more.</param>
public sealed record MultipleRow(string Label, IReadOnlyList<long> Values);
