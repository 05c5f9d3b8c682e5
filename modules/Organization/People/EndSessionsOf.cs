using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Sessions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

/// <summary>Puts a person out everywhere, say when a telephone was stolen; returns how many sessions, null for nobody.</summary>
internal sealed record EndSessionsOf(Guid AccountId) : IRequest<int?>;

internal sealed class EndSessionsOfHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock) : IRequestHandler<EndSessionsOf, int?>
{
    public async Task<int?> Handle(EndSessionsOf command, CancellationToken ct)
    {
        if (!await db.Accounts.AnyAsync(account => account.Id == command.AccountId, ct))
        {
            return null;
        }

        var ended = await db.RevokeSessionsAsync(command.AccountId, clock.GetUtcNow().UtcDateTime, ct);
        db.Enqueue(notes.Of(AccountActions.SessionsEnded, command.AccountId, command.AccountId));
        await db.SaveChangesAsync(ct);
        return ended;
    }
}
