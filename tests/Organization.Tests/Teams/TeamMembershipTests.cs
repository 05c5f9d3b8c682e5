using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class TeamMembershipTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Someone_who_left_may_come_back()
    {
        var team = await _host.AddTeamAsync();
        var advisor = await _host.AddAdvisorAsync();

        await _host.JoinTeamAsync(team, advisor.Id, new(2024, 1, 1), new(2024, 6, 30));
        await _host.JoinTeamAsync(team, advisor.Id, new(2025, 1, 1));

        var rows = await _host.InOrganizationAsync(db => db.TeamMemberships.CountAsync(membership => membership.TeamId == team));
        Assert.That(rows, Is.EqualTo(2));
    }

    [Test]
    public async Task Nobody_is_twice_in_a_team_at_once()
    {
        var advisor = await _host.AddAdvisorAsync();
        var team = await _host.AddTeamAsync(advisor);

        var joinsAgain = async () => await _host.JoinTeamAsync(team, advisor.Id, new(2025, 1, 1));

        Assert.That(
            joinsAgain,
            Throws.TypeOf<DbUpdateException>().With.Matches<DbUpdateException>(refused => refused!.IsUniqueViolation())); // of that type
    }

    [Test]
    public async Task Someone_may_be_in_two_teams()
    {
        var advisor = await _host.AddAdvisorAsync();

        await _host.AddTeamAsync(advisor);
        await _host.AddTeamAsync(advisor);

        var rows = await _host.InOrganizationAsync(db => db.TeamMemberships.CountAsync(membership => membership.AdvisorId == advisor.Id));
        Assert.That(rows, Is.EqualTo(2));
    }
}
