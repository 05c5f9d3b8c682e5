namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What became of a draft that was to be kept.</summary>
/// <param name="IsKept">False: it is too long, or what it is of is saved, also as another version.</param>
/// <param name="ReplacedAt">UTC; when typing of another device was kept that this one has replaced unseen.</param>
/// <param name="At">UTC.</param>
internal sealed record KeptDraft(bool IsKept, DateTime At, DateTime? ReplacedAt = null);
