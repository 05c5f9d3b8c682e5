using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Employers;

internal sealed class FindEmployersHandler(OrganizationDbContext db)
    : IRequestHandler<FindEmployers, IReadOnlyDictionary<Guid, EmployerSummary>>
{
    public async Task<IReadOnlyDictionary<Guid, EmployerSummary>> Handle(
        FindEmployers request, CancellationToken cancellationToken) =>
        await ManyIds.ReadAsync(
            request.EmployerIds,
            ids => db.Employers
                .Where(employer => ids.Contains(employer.Id))
                .Select(employer => new KeyValuePair<Guid, EmployerSummary>(
                    employer.Id, new EmployerSummary(employer.Id, employer.Name, employer.CommuneCode))),
            cancellationToken);
}
