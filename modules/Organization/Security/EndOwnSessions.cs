using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>Ends one of one's own sessions, or all but the one that asks; returns how many.</summary>
/// <param name="SessionId">Null: all the others.</param>
/// <param name="Except">The session that asks.</param>
internal sealed record EndOwnSessions(Guid? SessionId, Guid Except) : IRequest<int>;

internal sealed class EndOwnSessionsHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<EndOwnSessions, int>
{
    public async Task<int> Handle(EndOwnSessions command, CancellationToken ct)
    {
        var ended = await db.Sessions
            .Where(session => session.AccountId == user.Id && session.RevokedAt == null
                && (command.SessionId == null ? session.Id != command.Except : session.Id == command.SessionId))
            .ToListAsync(ct);
        if (ended.Count > 0)
        {
            ended.ForEach(session => session.Revoke(clock.GetUtcNow().UtcDateTime));
            db.Enqueue(notes.Of(AccountActions.SessionsEnded, user.Id, user.Id));
            await db.SaveChangesAsync(ct);
        }

        return ended.Count;
    }
}
