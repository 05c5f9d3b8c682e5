using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Search;

/// <summary>
/// Open accounts by name, with their addresses, to choose one from: some thousand short rows, read when an administrator
/// has typed a name. Accents are compared here, since databases do not fold them alike.
/// </summary>
/// <param name="Role">Null: whatever the role.</param>
internal sealed record ReadAccounts(Role? Role) : IRequest<IReadOnlyList<Named>>;

internal sealed class ReadAccountsHandler(OrganizationDbContext db) : IRequestHandler<ReadAccounts, IReadOnlyList<Named>>
{
    public async Task<IReadOnlyList<Named>> Handle(ReadAccounts query, CancellationToken ct)
    {
        var accounts = db.Accounts.AsNoTracking().Where(account => account.ClosedAt == null);
        if (query.Role is { } role)
        {
            accounts = accounts.Where(account => account.Roles.Any(held => held.Role == role));
        }

        return await accounts
            .OrderBy(account => account.Id)
            .Select(account => new Named(account.Id, account.FirstName + " " + account.LastName, account.Email))
            .ToListAsync(ct);
    }
}
