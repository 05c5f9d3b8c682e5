using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Rights;

/// <summary>Each right needs the role and, on that day, the relation: neither alone gives anything.</summary>
internal sealed class FindReportRightsHandler(OrganizationDbContext db, ICurrentUser user)
    : IRequestHandler<FindReportRights, ReportRights>
{
    public async Task<ReportRights> Handle(FindReportRights request, CancellationToken cancellationToken)
    {
        var (day, ct) = (request.Day, cancellationToken);
        var isFunder = user.Is(Role.Funder);
        var administers = user.Is(Role.Administrator);
        var territories = isFunder ? await FundedTerritoriesAsync(day, ct) : [];
        var managed = await ManagedEmployersAsync(day, ct);
        return new()
        {
            ReadsEverything = administers,
            ReviewsTerritories = administers,
            LedDepartements = administers ? await DepartementsOf(TeamsWithLead(day)).ToListAsync(ct) : [],
            ManagedEmployers = managed,
            ReviewedEmployers = [.. managed.Union(await LedEmployersAsync(day, ct))],
            ReviewedDepartements = await LedDepartementsAsync(day, ct),
            ReadEmployers = await OwnEmployersAsync(day, ct),
            FundsNation = territories.Contains(Territory.Nation),
            FundedRegions = CodesOf(territories, TerritoryKind.Region),
            FundedDepartements = CodesOf(territories, TerritoryKind.Departement),
            FundedEmployers = isFunder ? await FundedEmployersAsync(day, ct) : [],
        };
    }

    private static IReadOnlyList<string> CodesOf(IReadOnlyList<Territory> territories, TerritoryKind kind) =>
        [.. territories.Where(territory => territory.Kind == kind).Select(territory => territory.Code).Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<Guid>> ManagedEmployersAsync(DateOnly day, CancellationToken ct) =>
        user.Is(Role.EmployerManager)
            ? await db.EmployerManagers.Where(manager => manager.AccountId == user.Id).On(day)
                .Select(manager => manager.EmployerId).Distinct().ToListAsync(ct)
            : [];

    private async Task<IReadOnlyList<Guid>> OwnEmployersAsync(DateOnly day, CancellationToken ct) =>
        user.Is(Role.Advisor)
            ? await db.Contracts.Where(contract => contract.AdvisorId == user.Id).On(day)
                .Select(contract => contract.EmployerId).Distinct().ToListAsync(ct)
            : [];

    /// <summary>Employers of whom every advisor under contract is in a team of this coordinator, in one or another.</summary>
    private async Task<IReadOnlyList<Guid>> LedEmployersAsync(DateOnly day, CancellationToken ct)
    {
        if (!user.Is(Role.Coordinator))
        {
            return [];
        }

        var teams = LedTeams(day);
        var members = db.TeamMemberships.On(day).Where(member => teams.Contains(member.TeamId)).Select(member => member.AdvisorId);
        var held = db.Contracts.On(day);
        return await held
            .Where(contract => members.Contains(contract.AdvisorId))
            .Select(contract => contract.EmployerId)
            .Distinct()
            .Where(employer => !held.Any(other => other.EmployerId == employer && !members.Contains(other.AdvisorId)))
            .ToListAsync(ct);
    }

    private async Task<IReadOnlyList<string>> LedDepartementsAsync(DateOnly day, CancellationToken ct)
    {
        if (!user.Is(Role.Coordinator))
        {
            return [];
        }

        return await DepartementsOf(LedTeams(day)).ToListAsync(ct);
    }

    private IQueryable<string> DepartementsOf(IQueryable<Guid> teams) => db.Teams
        .Where(team => team.ArchivedOn == null && team.IsDepartementale && team.DepartementCode != null && teams.Contains(team.Id))
        .Select(team => team.DepartementCode!) // not null: asked above
        .Distinct()
        .OrderBy(code => code);

    /// <summary>Led by somebody who may review: an open account with the role.</summary>
    private IQueryable<Guid> TeamsWithLead(DateOnly day) => db.TeamCoordinators.On(day)
        .Where(lead => db.Accounts.Any(one => one.Id == lead.AccountId
            && one.ClosedAt == null && one.Roles.Any(held => held.Role == Role.Coordinator)))
        .Select(lead => lead.TeamId);

    private IQueryable<Guid> LedTeams(DateOnly day) =>
        db.TeamCoordinators.Where(lead => lead.AccountId == user.Id).On(day).Select(lead => lead.TeamId);

    private async Task<IReadOnlyList<Territory>> FundedTerritoriesAsync(DateOnly day, CancellationToken ct) =>
        await db.FunderTerritories.Where(scope => scope.AccountId == user.Id).On(day)
            .Select(scope => new Territory(scope.Kind, scope.Code)).Distinct().ToListAsync(ct);

    private async Task<IReadOnlyList<Guid>> FundedEmployersAsync(DateOnly day, CancellationToken ct) =>
        await db.FunderEmployers.Where(scope => scope.AccountId == user.Id).On(day)
            .Select(scope => scope.EmployerId).Distinct().ToListAsync(ct);
}
