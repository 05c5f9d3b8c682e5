using System.Security.Cryptography;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Sessions;

internal static class OpenSessions
{
    /// <summary>Ends, with the next save, every session of an account.</summary>
    /// <returns>How many were open.</returns>
    public static async Task<int> RevokeSessionsAsync(this OrganizationDbContext db, Guid accountId, DateTime now, CancellationToken ct)
    {
        var open = await db.Sessions.Where(session => session.AccountId == accountId && session.RevokedAt == null).ToListAsync(ct);
        open.ForEach(session => session.Revoke(now));
        return open.Count;
    }

    /// <summary>
    /// Ends, with the next save, the visit of a session that is in somebody's place, and notes it. Requests that come at
    /// one instant may all do so: the note has the same id each time, and the trail takes one.
    /// </summary>
    public static void EndVisit(this OrganizationDbContext db, Session session, AuditNotes notes)
    {
        if (session.InPlaceOfId is { } person)
        {
            db.Enqueue(notes.By(session.AccountId, AccountActions.ActingEnded, person, person) with { EventId = EndOfVisit(session) });
            session.StandInForNobody();
        }
    }

    /// <summary>Of the session, and of when this visit began: it may hold several, one after the other.</summary>
    private static Guid EndOfVisit(Session session) =>
        new(SHA256.HashData([.. session.Id.ToByteArray(), .. BitConverter.GetBytes(session.LastSeenAt.Ticks)]).AsSpan(0, 16));
}
