using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class EndSessionHandler(OrganizationDbContext db, TimeProvider clock) : AsyncRequestHandler<EndSession>
{
    protected override async Task Handle(EndSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            one => one.Id == request.SessionId && one.AccountId == request.AccountId, cancellationToken);
        session?.Revoke(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
    }
}
