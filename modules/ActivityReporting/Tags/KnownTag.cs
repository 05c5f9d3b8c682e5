namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>A tag as an activity names it.</summary>
/// <param name="Id">Of today: where a merged one leads.</param>
/// <param name="Name">Of today.</param>
/// <param name="IsOffered">The current user may put it on another activity.</param>
internal sealed record KnownTag(Guid Id, string Name, bool IsOffered);
