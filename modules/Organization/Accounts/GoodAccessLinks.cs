using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Accounts;

internal static class GoodAccessLinks
{
    /// <summary>The link of that secret, if it may still be used; none or one.</summary>
    public static IQueryable<AccessLink> GoodLinks(this OrganizationDbContext db, string secret, DateTime now)
    {
        var hash = AccessLink.HashOf(secret);
        return db.AccessLinks.Where(link => link.SecretHash == hash && link.UsedAt == null && link.ExpiresAt > now);
    }
}
