using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Rights;

internal sealed class FindOwnScopesHandler(OrganizationDbContext db, ICurrentUser user, Communes communes)
    : IRequestHandler<FindOwnScopes, OwnScopes>
{
    public async Task<OwnScopes> Handle(FindOwnScopes request, CancellationToken cancellationToken)
    {
        var (day, ct) = (request.Day, cancellationToken);
        var led = user.Is(Role.Coordinator) ? await LedTeamsAsync(day, ct) : [];
        return new()
        {
            JoinedTeams = await db.TeamsJoinedBy(user, day).Where(team => team.ArchivedOn == null).OrderBy(team => team.Id)
                .Select(team => team.Id).ToListAsync(ct),
            LedTeams = [.. led.Select(team => team.Id)],
            Departements = [.. (await OfEmployersAsync(day, ct)).Concat(led.Select(team => team.DepartementCode).OfType<string>())
                .Distinct().Order(StringComparer.Ordinal)],
            LedDepartements = [.. led.Where(team => team.IsDepartementale).Select(team => team.DepartementCode).OfType<string>()
                .Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>An administrator leads none by that role.</summary>
    private Task<List<Team>> LedTeamsAsync(DateOnly day, CancellationToken ct)
    {
        var led = db.TeamCoordinators.Where(lead => lead.AccountId == user.Id).On(day).Select(lead => lead.TeamId);
        return db.Teams.AsNoTracking()
            .Where(team => team.ArchivedOn == null && led.Contains(team.Id))
            .OrderBy(team => team.Id)
            .ToListAsync(ct);
    }

    private async Task<IEnumerable<string>> OfEmployersAsync(DateOnly day, CancellationToken ct)
    {
        if (!user.Is(Role.Advisor))
        {
            return [];
        }

        var codes = await db.Contracts.Where(contract => contract.AdvisorId == user.Id).On(day)
            .Join(db.Employers, contract => contract.EmployerId, employer => employer.Id, (_, employer) => employer.CommuneCode)
            .Distinct()
            .ToListAsync(ct);
        return codes.Select(code => communes.Find(code)?.DepartementCode).OfType<string>();
    }
}
