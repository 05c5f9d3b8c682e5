using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>A contract as an administrator may change it; null for anyone else, and when there is none of that id.</summary>
internal sealed record ReadContract(Guid Id) : IRequest<ContractSheet?>;

internal sealed class ReadContractHandler(OrganizationDbContext db, ICurrentUser user, LookNotes looks) : IRequestHandler<ReadContract, ContractSheet?>
{
    public async Task<ContractSheet?> Handle(ReadContract query, CancellationToken ct)
    {
        if (!user.Is(Role.Administrator))
        {
            return null;
        }

        var found = await db.Contracts.AsNoTracking()
            .Where(contract => contract.Id == query.Id)
            .Join(db.Accounts, contract => contract.AdvisorId, account => account.Id, (contract, account) => new { contract, account })
            .Join(db.Employers, row => row.contract.EmployerId, employer => employer.Id, (row, employer) => new { row.contract, row.account, employer })
            .Select(row => new { row.contract, Advisor = row.account.FirstName + " " + row.account.LastName, row.employer.Name })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        await looks.WriteAsync(db, PostActions.ContractViewed, query.Id, [found.contract.AdvisorId], ct);
        return new()
        {
            Terms = found.contract.Terms,
            Version = found.contract.Version,
            Advisor = found.Advisor,
            Employer = found.Name,
        };
    }
}
