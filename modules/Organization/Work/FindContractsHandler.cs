using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Employers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Work;

internal sealed class FindContractsHandler(OrganizationDbContext db)
    : IRequestHandler<FindContracts, IReadOnlyList<ContractInterval>>
{
    public async Task<IReadOnlyList<ContractInterval>> Handle(FindContracts request, CancellationToken cancellationToken) =>
        await db.Contracts
            .Where(contract => contract.FirstDay <= request.To
                && (contract.LastDay == null || contract.LastDay >= request.From))
            .Join(
                Employers(request),
                contract => contract.EmployerId,
                employer => employer.Id,
                (contract, employer) => new { contract, employer })
            .OrderBy(row => row.contract.EmployerId).ThenBy(row => row.contract.FirstDay).ThenBy(row => row.contract.Id)
            .Select(row => new ContractInterval
            {
                ContractId = row.contract.Id,
                AdvisorId = row.contract.AdvisorId,
                EmployerId = row.employer.Id,
                EmployerName = row.employer.Name,
                EmployerCommuneCode = row.employer.CommuneCode,
                FirstDay = row.contract.FirstDay,
                LastDay = row.contract.LastDay,
            })
            .ToListAsync(cancellationToken);

    private IQueryable<Employer> Employers(FindContracts request) => request.Departements is { } codes
        ? codes.Select(code => db.Employers.InDepartement(code)).DefaultIfEmpty(db.Employers.Where(_ => false)).Aggregate(Queryable.Concat)
        : db.Employers;
}
