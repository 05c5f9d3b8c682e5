using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class FindCurrentAccountHandler(OrganizationDbContext db, ICurrentUser user)
    : IRequestHandler<FindCurrentAccount, CurrentAccount?>
{
    public Task<CurrentAccount?> Handle(FindCurrentAccount request, CancellationToken cancellationToken) =>
        db.Accounts
            .Where(account => account.Id == user.Id)
            .Select(account => new CurrentAccount
            {
                AccountId = account.Id,
                FirstName = account.FirstName,
                LastName = account.LastName,
                Roles = account.Roles.Select(role => role.Role).ToList(),
                Employer = db.Contracts
                    .Where(contract => contract.AdvisorId == account.Id
                        && contract.FirstDay <= request.Day
                        && (contract.LastDay == null || contract.LastDay >= request.Day))
                    .OrderByDescending(contract => contract.FirstDay).ThenBy(contract => contract.Id)
                    .Join(db.Employers, contract => contract.EmployerId, employer => employer.Id, (_, employer) => employer)
                    .Select(employer => new EmployerSummary(employer.Id, employer.Name, employer.CommuneCode))
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
}
