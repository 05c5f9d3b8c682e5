using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>Takes one's own draft away: everything in it is saved. Nothing happens when there is none.</summary>
internal sealed record EndDraft(Guid FormId) : IRequest;

internal sealed class EndDraftHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<EndDraft>
{
    public async Task<Unit> Handle(EndDraft command, CancellationToken ct)
    {
        await db.EndDraftAsync(user.Id, command.FormId, ct);
        return Unit.Value;
    }
}
