using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>Closes one's own link at once; false when there is none.</summary>
internal sealed record RevokeShare(Guid Id) : IRequest<bool>;

internal sealed class RevokeShareHandler(IndicatorsDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<RevokeShare, bool>
{
    public async Task<bool> Handle(RevokeShare command, CancellationToken ct)
    {
        var link = await db.SharedDashboards.SingleOrDefaultAsync(one => one.Id == command.Id && one.OwnerId == user.Id, ct);
        if (link is null)
        {
            return false;
        }

        if (link.RevokedAt is null)
        {
            link.Revoke(clock.GetUtcNow().UtcDateTime);
            db.Enqueue(notes.Of(SharingActions.Revoked, link.Id));
            await db.SaveChangesAsync(ct);
        }

        return true;
    }
}
