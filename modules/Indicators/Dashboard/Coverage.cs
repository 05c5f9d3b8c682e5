namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Q3 of a period.</summary>
/// <param name="Active">Advisors with an activity in it.</param>
/// <param name="UnderContract">Advisors under contract on one of its days.</param>
internal sealed record Coverage(long Active, long UnderContract);
