namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>The trace of a sheet that was merged, in days where the advisor works.</summary>
/// <param name="CreatedOn">The day of its first save.</param>
/// <param name="MergedOn">Since then it names the kept one.</param>
internal sealed record MergedSheet(DateOnly CreatedOn, DateOnly MergedOn);
