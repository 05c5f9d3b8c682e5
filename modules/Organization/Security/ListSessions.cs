using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>One's own sessions that are good still, the last used first.</summary>
internal sealed record ListSessions : IRequest<IReadOnlyList<SessionRow>>;

internal sealed record SessionRow(Guid Id, string UserAgent, DateTime CreatedAt, DateTime LastSeenAt);

internal sealed class ListSessionsHandler(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListSessions, IReadOnlyList<SessionRow>>
{
    private const int Most = 100;

    public async Task<IReadOnlyList<SessionRow>> Handle(ListSessions query, CancellationToken ct)
    {
        var idleSince = clock.GetUtcNow().UtcDateTime - Session.MaxIdle;
        return await db.Sessions
            .Where(session => session.AccountId == user.Id && session.RevokedAt == null && session.LastSeenAt > idleSince)
            .OrderByDescending(session => session.LastSeenAt).ThenByDescending(session => session.Id)
            .Take(Most)
            .Select(session => new SessionRow(session.Id, session.UserAgent, session.CreatedAt, session.LastSeenAt))
            .ToListAsync(ct);
    }
}
