using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Work;

internal sealed class CountAdvisorsHandler(OrganizationDbContext db) : IRequestHandler<CountAdvisors, int>
{
    public Task<int> Handle(CountAdvisors request, CancellationToken cancellationToken)
    {
        var contracts = db.Contracts.Where(contract => contract.FirstDay <= request.To
            && (contract.LastDay == null || contract.LastDay >= request.From));
        contracts = request.AdvisorIds is { } advisors ? contracts.Where(contract => advisors.Contains(contract.AdvisorId)) : contracts;
        contracts = request.EmployerId is { } employer ? contracts.Where(contract => contract.EmployerId == employer) : contracts;
        return contracts.Select(contract => contract.AdvisorId).Distinct().CountAsync(cancellationToken);
    }
}
