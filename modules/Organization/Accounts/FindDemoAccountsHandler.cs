using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class FindDemoAccountsHandler(OrganizationDbContext db)
    : IRequestHandler<FindDemoAccounts, IReadOnlyList<DemoAccount>>
{
    private const int MaxAccounts = 200;

    public async Task<IReadOnlyList<DemoAccount>> Handle(FindDemoAccounts request, CancellationToken cancellationToken) =>
        await db.Accounts
            .Where(account => account.IsDemo && account.ClosedAt == null)
            .OrderBy(account => account.LastName).ThenBy(account => account.FirstName).ThenBy(account => account.Id)
            .Take(MaxAccounts)
            .Select(account => new DemoAccount
            {
                AccountId = account.Id,
                Name = account.FirstName + " " + account.LastName,
                Roles = account.Roles.Select(role => role.Role).ToList(),
            })
            .ToListAsync(cancellationToken);
}
