using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Whether a form of that kind is about something of the current user's.</summary>
internal sealed record FindDrafted(DraftedKind Kind, Guid Id) : IRequest<bool>;

internal sealed class FindDraftedHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<FindDrafted, bool>
{
    public async Task<bool> Handle(FindDrafted query, CancellationToken ct) => await db.RevisionAsync(query.Kind, query.Id, user.Id, ct) is not null;
}
