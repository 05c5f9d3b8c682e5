using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal static class GoodAccessLinks
{
    /// <summary>The link of that secret, if it may still be used; none or one.</summary>
    public static IQueryable<AccessLink> GoodLinks(this OrganizationDbContext db, string secret, DateTime now)
    {
        var hash = AccessLink.HashOf(secret);
        return db.AccessLinks.Where(link => link.SecretHash == hash && link.UsedAt == null && link.ExpiresAt > now);
    }

    /// <summary>Ends, with the next save, every link of an account that was not used.</summary>
    public static async Task EndLinksAsync(this OrganizationDbContext db, Guid accountId, DateTime now, CancellationToken ct)
    {
        var open = await db.AccessLinks.Where(link => link.AccountId == accountId && link.UsedAt == null).ToListAsync(ct);
        open.ForEach(link => link.Use(now));
    }
}
