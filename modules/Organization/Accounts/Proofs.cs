using ConseillerNumerique.Organization.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What a person proves to be that person with, besides the password.</summary>
internal static class Proofs
{
    /// <summary>Removes, with the next save, every passkey of an account.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> RemovePasskeysAsync(this OrganizationDbContext db, Guid accountId, CancellationToken ct)
    {
        var keys = await db.AccountPasskeys.Where(key => key.UserId == accountId).ToListAsync(ct);
        db.AccountPasskeys.RemoveRange(keys);
        return keys.Count;
    }

    /// <summary>Asks for no code from the next save on; its key, the codes of recovery and those that served are forgotten.</summary>
    public static async Task StopSecondStepAsync(this OrganizationDbContext db, Account account, CancellationToken ct)
    {
        var kept = db.Set<IdentityUserToken<Guid>>();
        kept.RemoveRange(await kept.Where(token => token.UserId == account.Id).ToListAsync(ct));
        account.StopSecondStep();
    }
}
