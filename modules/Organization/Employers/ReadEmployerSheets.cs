using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>
/// Employers with their posts, by name: for an administrator the one of that id, for a manager those that the person
/// answers for on the day. Noted in the trail of those under contract.
/// </summary>
/// <param name="Day">Today, Europe/Paris.</param>
/// <param name="Id">Null: all that the person manages; an administrator names one.</param>
internal sealed record ReadEmployerSheets(DateOnly Day, Guid? Id = null) : IRequest<IReadOnlyList<EmployerSheet>>;

internal sealed class ReadEmployerSheetsHandler(OrganizationDbContext db, ICurrentUser user, LookNotes looks)
    : IRequestHandler<ReadEmployerSheets, IReadOnlyList<EmployerSheet>>
{
    /// <summary>A person manages a handful.</summary>
    private const int MostEmployers = 50;

    public async Task<IReadOnlyList<EmployerSheet>> Handle(ReadEmployerSheets query, CancellationToken ct)
    {
        var employers = await Visible(query).AsNoTracking()
            .OrderBy(employer => employer.Name).ThenBy(employer => employer.Id)
            .Take(MostEmployers)
            .ToListAsync(ct);
        var ids = employers.ConvertAll(employer => employer.Id);
        var managers = (await ManagersAsync(ids, ct)).ToLookup(row => row.EmployerId, row => row.Manager);
        var posts = (await db.Posts.AsNoTracking().Where(post => ids.Contains(post.EmployerId)).OrderBy(post => post.Number).ToListAsync(ct))
            .ToLookup(post => post.EmployerId);
        var contracts = (await ContractsAsync(ids, ct)).ToLookup(row => (row.Contract.EmployerId, row.Contract.PostNumber));
        foreach (var named in contracts.GroupBy(row => row.Key.EmployerId))
        {
            await looks.WriteAsync(db, EmployerActions.ContractsViewed, named.Key, named.SelectMany(rows => rows).Select(row => row.Contract.AdvisorId), ct);
        }

        return
        [
            .. employers.Select(employer => new EmployerSheet
            {
                Id = employer.Id,
                Name = employer.Name,
                Kind = employer.Kind,
                CommuneCode = employer.CommuneCode,
                Siret = employer.Siret,
                Managers = [.. managers[employer.Id].OrderByDescending(manager => manager.Covers(query.Day)).ThenBy(manager => manager.Name)],
                Posts = [.. posts[employer.Id].Select(post => PostSheet.Of(post, contracts[(post.EmployerId, post.Number)], query.Day))],
            }),
        ];
    }

    private IQueryable<Employer> Visible(ReadEmployerSheets query)
    {
        if (query.Id is { } id)
        {
            var administers = user.Is(Role.Administrator);
            return db.Employers.Where(employer => administers && employer.Id == id);
        }

        var manages = user.Is(Role.EmployerManager);
        var managed = db.EmployerManagers.Where(manager => manages && manager.AccountId == user.Id).On(query.Day)
            .Select(manager => manager.EmployerId);
        return db.Employers.Where(employer => managed.Contains(employer.Id));
    }

    private async Task<IReadOnlyList<(Guid EmployerId, ManagerRow Manager)>> ManagersAsync(List<Guid> ids, CancellationToken ct)
    {
        var rows = await db.EmployerManagers.AsNoTracking()
            .Where(manager => ids.Contains(manager.EmployerId))
            .Join(db.Accounts, manager => manager.AccountId, account => account.Id, (manager, account) => new { manager, account })
            .OrderBy(row => row.manager.FirstDay).ThenBy(row => row.account.Id)
            .Select(row => new
            {
                row.manager.EmployerId,
                Manager = new ManagerRow
                {
                    AccountId = row.account.Id,
                    Name = row.account.FirstName + " " + row.account.LastName,
                    Email = row.account.Email!, // every account has one
                    FirstDay = row.manager.FirstDay,
                    LastDay = row.manager.LastDay,
                },
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => (row.EmployerId, row.Manager));
    }

    private async Task<List<NamedContract>> ContractsAsync(List<Guid> ids, CancellationToken ct) =>
        await db.Contracts.AsNoTracking()
            .Where(contract => ids.Contains(contract.EmployerId))
            .Join(db.Accounts, contract => contract.AdvisorId, account => account.Id, (contract, account) => new { contract, account })
            .OrderBy(row => row.contract.FirstDay).ThenBy(row => row.contract.Id)
            .Select(row => new NamedContract(row.contract, row.account.FirstName + " " + row.account.LastName))
            .ToListAsync(ct);
}
