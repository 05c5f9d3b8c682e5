namespace ConseillerNumerique.Organization.Audit;

/// <param name="Good">Lines that follow one another.</param>
/// <param name="BrokenAt">The first number that was changed or is missing, or the end whose seal is not this host's; null: none.</param>
/// <param name="LastHash">Of the last line, in hexadecimal; noted elsewhere, it proves that the trail was not made anew.</param>
internal sealed record TrailVerdict(long Good, long? BrokenAt, string LastHash);
