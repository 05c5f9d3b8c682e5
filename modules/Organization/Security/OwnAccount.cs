using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>The account of who is signed in, tracked.</summary>
internal sealed class OwnAccount(OrganizationDbContext db, ICurrentUser user)
{
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Task<Account> ReadAsync(CancellationToken ct) => db.Accounts.SingleAsync(account => account.Id == user.Id, ct);
}
