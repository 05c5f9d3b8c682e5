using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>
/// What the current user has typed into forms of activities and not saved, the newest first; at most 20. The partial view
/// <c>/Drafts/OwnDrafts.cshtml</c> shows it.
/// </summary>
public sealed record FindOwnDrafts : IRequest<IReadOnlyList<DraftSummary>>;
