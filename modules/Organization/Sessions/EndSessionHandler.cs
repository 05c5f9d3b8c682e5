using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class EndSessionHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock) : AsyncRequestHandler<EndSession>
{
    protected override async Task Handle(EndSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            one => one.Id == request.SessionId && one.AccountId == request.AccountId, cancellationToken);
        if (session is not null)
        {
            db.EndVisit(session, notes);
            session.Revoke(clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
