namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>The trace of a sheet that was merged.</summary>
/// <param name="CreatedOn">The day of its first save.</param>
/// <param name="At">Of the merge, UTC.</param>
internal sealed record MergedSheet(DateOnly CreatedOn, DateTime At);
