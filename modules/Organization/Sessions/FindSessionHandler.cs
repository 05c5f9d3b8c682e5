using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class FindSessionHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
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
        var (person, seenAt) = await ReadAsync(request, now, cancellationToken);
        switch (person)
        {
            case null:
                await EndVisitAsync(request, session => session.Revoke(now), cancellationToken);
                return null;
            case { ActingId: null }:
                if (now - seenAt >= Session.SeenStep)
                {
                    await SeeAsync(request.SessionId, now, cancellationToken);
                }

                return person;
            default:
                if (now - seenAt < Session.LongestVisit)
                {
                    return person;
                }

                await EndVisitAsync(request, session => session.See(now), cancellationToken);
                return (await ReadAsync(request, now, cancellationToken)).Person;
        }
    }

    private async Task<(SignedInPerson? Person, DateTime SeenAt)> ReadAsync(FindSession request, DateTime now, CancellationToken ct)
    {
        Row? first = null;
        var roles = new List<Role>(1);
        await foreach (var row in Read(db, request.SessionId, request.AccountId, now - Session.MaxIdle).WithCancellation(ct))
        {
            first ??= row;
            if (row.Role is { } role)
            {
                roles.Add(role);
            }
        }

        if (first is null)
        {
            return (null, now);
        }

        return (PersonOf(request, first, roles), first.LastSeenAt);
    }

    private static SignedInPerson PersonOf(FindSession request, Row row, List<Role> roles) => new()
    {
        AccountId = row.AccountId,
        ActingId = row.AccountId == request.AccountId ? null : request.AccountId,
        SessionId = request.SessionId,
        FirstName = row.FirstName,
        LastName = row.LastName,
        Roles = roles,
    };

    /// <summary>A visit whose time is over, or that lost what it needed: a role, an account, the session itself.</summary>
    private async Task EndVisitAsync(FindSession request, Action<Session> then, CancellationToken ct)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(
            one => one.Id == request.SessionId && one.AccountId == request.AccountId && one.InPlaceOfId != null, ct);
        if (session is not null)
        {
            db.EndVisit(session, notes);
            then(session);
            await db.SaveChangesAsync(ct);
        }
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
