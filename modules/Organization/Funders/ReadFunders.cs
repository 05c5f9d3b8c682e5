using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>Open accounts of funders with all their scopes, for an administrator; nobody else is told of any.</summary>
/// <param name="Day">Scopes of that day stand first.</param>
/// <param name="Ids">At most a page of them.</param>
internal sealed record ReadFunders(DateOnly Day, IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<FunderSheet>>;

internal sealed class ReadFundersHandler(OrganizationDbContext db, Communes communes, ICurrentUser user)
    : IRequestHandler<ReadFunders, IReadOnlyList<FunderSheet>>
{
    public async Task<IReadOnlyList<FunderSheet>> Handle(ReadFunders query, CancellationToken ct)
    {
        var administers = user.Is(Role.Administrator);
        var accounts = await db.Accounts.AsNoTracking()
            .Where(account => administers && query.Ids.Contains(account.Id) && account.ClosedAt == null
                && account.Roles.Any(held => held.Role == Role.Funder))
            .Select(account => new { account.Id, account.FirstName, account.LastName, account.Email })
            .ToListAsync(ct);
        var ids = accounts.ConvertAll(account => account.Id);
        var scopes = (await TerritoriesAsync(ids, ct)).Concat(await EmployersAsync(ids, ct)).ToLookup(one => one.Funder, one => one.Row);
        return
        [
            .. accounts
                .OrderBy(account => account.LastName, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(account => account.FirstName, StringComparer.CurrentCultureIgnoreCase).ThenBy(account => account.Id)
                .Select(account => new FunderSheet
                {
                    Id = account.Id,
                    Name = $"{account.FirstName} {account.LastName}",
                    Email = account.Email!, // every account has one
                    Scopes = [.. scopes[account.Id]
                        .OrderByDescending(scope => scope.Covers(query.Day)).ThenByDescending(scope => scope.FirstDay).ThenBy(scope => scope.Name)],
                }),
        ];
    }

    private async Task<IEnumerable<(Guid Funder, FunderScopeRow Row)>> TerritoriesAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await db.FunderTerritories.AsNoTracking().Where(scope => ids.Contains(scope.AccountId)).ToListAsync(ct);
        return rows.Select(row =>
        {
            var territory = new Territory(row.Kind, row.Code);
            return (row.AccountId, new FunderScopeRow
            {
                Scope = FunderScope.Of(territory),
                Name = FunderWords.NameOf(territory, communes),
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
            });
        });
    }

    private async Task<IEnumerable<(Guid Funder, FunderScopeRow Row)>> EmployersAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await db.FunderEmployers.AsNoTracking().Where(scope => ids.Contains(scope.AccountId))
            .Join(db.Employers, scope => scope.EmployerId, employer => employer.Id, (scope, employer) => new { scope, employer.Name })
            .ToListAsync(ct);
        return rows.Select(row => (row.scope.AccountId, new FunderScopeRow
        {
            Scope = FunderScope.Of(row.scope.EmployerId),
            Name = row.Name,
            FirstDay = row.scope.FirstDay,
            LastDay = row.scope.LastDay,
        }));
    }
}
