namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>A draft that was thrown away and can be brought back.</summary>
/// <param name="Heading">French: the kind of activity, or the title of a workshop.</param>
/// <param name="About">French: the day of the session, themes, until when it can be brought back.</param>
/// <param name="BringBackPath">Local, to be posted to.</param>
internal sealed record DiscardedDraft(string Heading, string About, string BringBackPath);
