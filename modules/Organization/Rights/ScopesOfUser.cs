using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Rights;

/// <summary>Teams and départements of a person on a day.</summary>
internal static class ScopesOfUser
{
    public static async Task<OwnScopes> ScopesAsync(this OrganizationDbContext db, ICurrentUser user, DateOnly day, Communes communes, CancellationToken ct)
    {
        var led = user.Is(Role.Coordinator) ? await LedTeamsAsync(db, user, day, ct) : [];
        var codes = (await OfEmployersAsync(db, user, day, ct)).Select(code => communes.Find(code)?.DepartementCode).OfType<string>();
        return new()
        {
            JoinedTeams = await db.TeamsJoinedBy(user, day).Where(team => team.ArchivedOn == null).OrderBy(team => team.Id)
                .Select(team => team.Id).ToListAsync(ct),
            LedTeams = [.. led.Select(team => team.Id)],
            Departements = [.. codes.Concat(led.Select(team => team.DepartementCode).OfType<string>()).Distinct().Order(StringComparer.Ordinal)],
            LedDepartements = [.. led.Where(team => team.IsDepartementale).Select(team => team.DepartementCode).OfType<string>()
                .Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>An administrator leads none by that role.</summary>
    private static Task<List<Team>> LedTeamsAsync(OrganizationDbContext db, ICurrentUser user, DateOnly day, CancellationToken ct)
    {
        var me = user.Id;
        var led = db.TeamCoordinators.Where(lead => lead.AccountId == me).On(day).Select(lead => lead.TeamId);
        return db.Teams.AsNoTracking()
            .Where(team => team.ArchivedOn == null && led.Contains(team.Id))
            .OrderBy(team => team.Id)
            .ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<string>> OfEmployersAsync(OrganizationDbContext db, ICurrentUser user, DateOnly day, CancellationToken ct)
    {
        var me = user.Id;
        return !user.Is(Role.Advisor)
            ? []
            : await db.Contracts.Where(contract => contract.AdvisorId == me).On(day)
                .Join(db.Employers, contract => contract.EmployerId, employer => employer.Id, (_, employer) => employer.CommuneCode)
                .Distinct()
                .ToListAsync(ct);
    }
}
