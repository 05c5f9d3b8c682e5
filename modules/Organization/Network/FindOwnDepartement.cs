using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>
/// Where the directory opens: the département of the person's employer, else of a team, led or joined, else of what a
/// funder follows; null when nothing tells.
/// </summary>
internal sealed record FindOwnDepartement(DateOnly Day) : IRequest<string?>;

internal sealed class FindOwnDepartementHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<FindOwnDepartement, string?>
{
    public async Task<string?> Handle(FindOwnDepartement query, CancellationToken ct)
    {
        var (me, day) = (user.Id, query.Day);
        var own = await db.Accounts.Where(account => account.Id == me).Select(_ => new
        {
            Employer = db.Contracts.On(day).Where(contract => contract.AdvisorId == me)
                .OrderByDescending(contract => contract.FirstDay).ThenBy(contract => contract.Id)
                .Select(contract => db.Employers.First(employer => employer.Id == contract.EmployerId).CommuneCode)
                .FirstOrDefault(),
            Managed = db.EmployerManagers.On(day).Where(manager => manager.AccountId == me)
                .OrderBy(manager => manager.FirstDay).ThenBy(manager => manager.EmployerId)
                .Select(manager => db.Employers.First(employer => employer.Id == manager.EmployerId).CommuneCode)
                .FirstOrDefault(),
            Led = db.TeamCoordinators.On(day).Where(lead => lead.AccountId == me)
                .Join(db.Teams, lead => lead.TeamId, team => team.Id, (_, team) => team)
                .Where(team => team.DepartementCode != null && team.ArchivedOn == null)
                .OrderByDescending(team => team.IsDepartementale).ThenBy(team => team.Id)
                .Select(team => team.DepartementCode).FirstOrDefault(),
            Joined = db.TeamMemberships.On(day).Where(member => member.AdvisorId == me)
                .Join(db.Teams, member => member.TeamId, team => team.Id, (_, team) => team)
                .Where(team => team.DepartementCode != null)
                .OrderBy(team => team.Id)
                .Select(team => team.DepartementCode).FirstOrDefault(),
            Funded = db.FunderTerritories.On(day).Where(scope => scope.AccountId == me && scope.Kind == TerritoryKind.Departement)
                .OrderBy(scope => scope.Code).Select(scope => scope.Code).FirstOrDefault(),
        }).SingleOrDefaultAsync(ct);
        return own is null ? null
            : (own.Employer ?? own.Managed) is { } commune ? CommuneCodes.DepartementOf(commune)
            : own.Led ?? own.Joined ?? own.Funded;
    }
}
