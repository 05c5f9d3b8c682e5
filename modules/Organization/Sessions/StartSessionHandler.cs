using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class StartSessionHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock) : IRequestHandler<StartSession, Guid>
{
    public async Task<Guid> Handle(StartSession request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var session = Session.Start(Guid.CreateVersion7(now), request.AccountId, request.UserAgent, now.UtcDateTime);
        db.Sessions.Add(session);
        await db.UseAsync(request.AccountId, now, cancellationToken);
        db.Enqueue(notes.By(request.AccountId, AccountActions.SignedIn, request.AccountId, request.AccountId));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.IsUniqueViolation())
        {
            db.ChangeTracker.Entries<AccountUse>().Single().State = EntityState.Detached; // the first use, in two browsers at once
            await db.SaveChangesAsync(cancellationToken);
        }

        return session.Id;
    }
}
