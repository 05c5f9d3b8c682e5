using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class FindSessionHandler(OrganizationDbContext db, TimeProvider clock)
    : IRequestHandler<FindSession, SignedInPerson?>
{
    // One row per role, one row without a role for a person who has none.
    private static readonly Func<OrganizationDbContext, Guid, Guid, DateTime, IAsyncEnumerable<Row>> Read =
        EF.CompileAsyncQuery((OrganizationDbContext db, Guid sessionId, Guid accountId, DateTime idleSince) =>
            from session in db.Sessions
            where session.Id == sessionId
                && session.AccountId == accountId
                && session.RevokedAt == null
                && session.LastSeenAt > idleSince
            join account in db.Accounts on session.InPlaceOfId ?? session.AccountId equals account.Id
            where account.ClosedAt == null
                && (session.InPlaceOfId == null || db.Accounts.Any(one => one.Id == session.AccountId
                    && one.ClosedAt == null && one.Roles.Any(held => held.Role == Role.Administrator)))
            from role in db.AccountRoles.Where(one => one.AccountId == account.Id).DefaultIfEmpty()
            select new Row(account.Id, account.FirstName, account.LastName, session.LastSeenAt, (Role?)role!.Role));

    public async Task<SignedInPerson?> Handle(FindSession request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        Row? first = null;
        var roles = new List<Role>(1);
        await foreach (var row in Read(db, request.SessionId, request.AccountId, now - Session.MaxIdle).WithCancellation(cancellationToken))
        {
            first ??= row;
            if (row.Role is { } role)
            {
                roles.Add(role);
            }
        }

        if (first is null)
        {
            return null;
        }

        if (now - first.LastSeenAt >= Session.SeenStep)
        {
            await SeeAsync(request.SessionId, now, cancellationToken);
        }

        return new()
        {
            AccountId = first.AccountId,
            ActingId = first.AccountId == request.AccountId ? null : request.AccountId,
            SessionId = request.SessionId,
            FirstName = first.FirstName,
            LastName = first.LastName,
            Roles = roles,
        };
    }

    private async Task SeeAsync(Guid sessionId, DateTime now, CancellationToken ct)
    {
        var session = await db.Sessions.SingleAsync(one => one.Id == sessionId, ct);
        session.See(now);
        await db.UseAsync(session.AccountId, now, ct);
        await db.SaveChangesAsync(ct);
    }

    private sealed record Row(Guid AccountId, string FirstName, string LastName, DateTime LastSeenAt, Role? Role);
}
