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

    /// <summary>Ends, with the next save, the visit of a session that is in somebody's place, and notes it.</summary>
    public static void EndVisit(this OrganizationDbContext db, Session session, AuditNotes notes)
    {
        if (session.InPlaceOfId is { } person)
        {
            session.StandInForNobody();
            db.Enqueue(notes.By(session.AccountId, AccountActions.ActingEnded, person, person));
        }
    }
}
