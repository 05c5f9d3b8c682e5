using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class StartSessionHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<StartSession, Guid>
{
    public async Task<Guid> Handle(StartSession request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var session = Session.Start(Guid.CreateVersion7(now), request.AccountId, request.UserAgent, now.UtcDateTime);
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancellationToken);
        return session.Id;
    }
}
