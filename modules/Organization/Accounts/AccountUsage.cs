using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal static class AccountUsage
{
    /// <summary>Notes, with the next save, that an account is in use; a warned person is not warned of any more.</summary>
    public static async Task UseAsync(this OrganizationDbContext db, Guid accountId, DateTimeOffset now, CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        if (await db.AccountUses.SingleOrDefaultAsync(use => use.AccountId == accountId, ct) is not { } known)
        {
            db.AccountUses.Add(AccountUse.Begin(accountId, day));
        }
        else if (known.LastDay != day)
        {
            known.Use(day);
        }
    }
}
