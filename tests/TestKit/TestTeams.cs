using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.TestKit;

/// <summary>Teams, their members and coordinators.</summary>
public static class TestTeams
{
    public static Task<Guid> AddTeamAsync(this TestHost host, params TestAdvisor[] members) =>
        host.AddTeamAsync(departementCode: null, members);

    /// <summary>Its coordinators review the département's reports.</summary>
    public static Task<Guid> AddDepartementaleTeamAsync(
        this TestHost host, string departementCode, params TestAdvisor[] members) =>
        host.AddTeamAsync(departementCode, members);

    public static Task JoinTeamAsync(
        this TestHost host, Guid teamId, Guid advisorId, DateOnly joinedOn, DateOnly? leftOn = null) =>
        host.InOrganizationAsync(async db =>
        {
            var team = await db.Teams.SingleAsync(one => one.Id == teamId);
            db.TeamMemberships.Add(TeamMembership.Join(team, advisorId, joinedOn, leftOn).Made());
            return teamId;
        });

    public static async Task<Guid> AddCoordinatorAsync(this TestHost host, params Guid[] teamIds)
    {
        var id = await host.AddAccountAsync(Role.Coordinator);
        return await host.InOrganizationAsync(async db =>
        {
            foreach (var team in await db.Teams.Where(one => teamIds.Contains(one.Id)).ToListAsync())
            {
                db.TeamCoordinators.Add(TeamCoordinator.Lead(team, id, OrganizationRows.Since).Made());
            }

            return id;
        });
    }

    /// <summary>One more coordinator, since 2024.</summary>
    public static Task LeadTeamAsync(this TestHost host, Guid teamId, Guid accountId) => host.InOrganizationAsync(async db =>
    {
        var team = await db.Teams.SingleAsync(one => one.Id == teamId);
        db.TeamCoordinators.Add(TeamCoordinator.Lead(team, accountId, OrganizationRows.Since).Made());
        return teamId;
    });

    private static Task<Guid> AddTeamAsync(this TestHost host, string? departementCode, TestAdvisor[] members) =>
        host.InOrganizationAsync(db =>
        {
            var team = Team.Form(Guid.CreateVersion7(), "Équipe du Val", departementCode, departementCode is not null).Made();
            db.Teams.Add(team);
            foreach (var member in members)
            {
                db.TeamMemberships.Add(TeamMembership.Join(team, member.Id, OrganizationRows.Since).Made());
            }

            return Task.FromResult(team.Id);
        });
}
