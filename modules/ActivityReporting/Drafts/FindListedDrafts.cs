using ConseillerNumerique.ActivityReporting.Contracts;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>One's own drafts of the forms that are reached from a list, the newest first.</summary>
/// <param name="List">The local path of the list.</param>
internal sealed record FindListedDrafts(string List) : IRequest<IReadOnlyList<DraftSummary>>;

internal sealed class FindListedDraftsHandler(IMediator mediator) : IRequestHandler<FindListedDrafts, IReadOnlyList<DraftSummary>>
{
    public async Task<IReadOnlyList<DraftSummary>> Handle(FindListedDrafts query, CancellationToken ct) =>
        [.. (await mediator.Send(new FindOwnDrafts(), ct)).Where(draft => DraftPages.ListOf(draft.ResumePath ?? "") == query.List)];
}
