using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Work;

internal sealed class FindWorkZoneHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<FindWorkZone, TimeZoneInfo>
{
    public async Task<TimeZoneInfo> Handle(FindWorkZone request, CancellationToken cancellationToken)
    {
        var communes = db.Contracts.Where(contract => contract.AdvisorId == user.Id).On(request.Day)
            .Join(db.Employers, contract => contract.EmployerId, employer => employer.Id, (contract, employer) => new { contract, employer })
            .OrderByDescending(row => row.contract.FirstDay).ThenBy(row => row.contract.Id)
            .Select(row => row.employer.CommuneCode);
        if (await communes.FirstOrDefaultAsync(cancellationToken) is { } commune)
        {
            return BusinessCalendar.ZoneOfCommune(commune);
        }

        var departements = db.TeamCoordinators.Where(lead => lead.AccountId == user.Id).On(request.Day)
            .Join(db.Teams, lead => lead.TeamId, team => team.Id, (lead, team) => new { lead, team })
            .Where(row => row.team.DepartementCode != null)
            .OrderByDescending(row => row.lead.FirstDay).ThenBy(row => row.team.Id)
            .Select(row => row.team.DepartementCode);
        return await departements.FirstOrDefaultAsync(cancellationToken) is { } departement
            ? BusinessCalendar.ZoneOfDepartement(departement)
            : BusinessCalendar.Paris;
    }
}
