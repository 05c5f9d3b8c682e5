using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>One's own draft; null when there is none of that form, or it was discarded.</summary>
internal sealed record ReadDraft(Guid FormId) : IRequest<Draft?>;

internal sealed class ReadDraftHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ReadDraft, Draft?>
{
    public Task<Draft?> Handle(ReadDraft query, CancellationToken ct) => user.ActingId is not null
        ? Task.FromResult<Draft?>(null)
        : db.Drafts.AsNoTracking().SingleOrDefaultAsync(one => one.AdvisorId == user.Id && one.Id == query.FormId && one.DiscardedAt == null, ct);
}
