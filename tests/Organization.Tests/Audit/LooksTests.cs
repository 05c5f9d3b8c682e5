using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Audit;

/// <summary>Who looks at contracts, teams and trainings is known to those whose they are.</summary>
internal sealed class LooksTests
{
    private TestHost _host;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task A_manager_who_opens_the_structure_ten_times_is_one_line()
    {
        using var manager = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_advisor.EmployerId));

        await manager.ReadAsync("/structure");
        await manager.ReadAsync("/structure");

        Assert.That(await LooksAsync("employer.contracts_viewed"), Is.EqualTo(1));
        using var advisor = await _host.SignedInAsync(_advisor.Id);
        Assert.That(await advisor.ReadAsync("/compte/consultations"), Does.Contain("Consultation des contrats d’une structure"));
    }

    [Test]
    public async Task The_next_day_is_another_line()
    {
        var manager = await _host.AddEmployerManagerAsync(_advisor.EmployerId);
        using (var today = await _host.SignedInAsync(manager))
        {
            await today.ReadAsync("/structure");
        }

        _host.Clock.Now += TimeSpan.FromDays(1);
        using var tomorrow = await _host.SignedInAsync(manager);
        await tomorrow.ReadAsync("/structure");

        Assert.That(await LooksAsync("employer.contracts_viewed"), Is.EqualTo(2));
    }

    [Test]
    public async Task A_coordinator_sees_a_team_and_its_trainings()
    {
        var team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(team, _advisor.Id, new(2025, 1, 1));
        using var coordinator = await _host.SignedInAsync(await _host.AddCoordinatorAsync(team));

        await coordinator.ReadAsync($"/equipe/{team}");
        await coordinator.ReadAsync("/formation/equipe");

        Assert.That((await LooksAsync("team.viewed"), await LooksAsync("training.viewed")), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Ones_own_data_is_no_look()
    {
        var team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(team, _advisor.Id, new(2025, 1, 1));
        using var advisor = await _host.SignedInAsync(_advisor.Id);

        await advisor.ReadAsync($"/equipe/{team}");

        Assert.That(await LooksAsync("team.viewed"), Is.Zero);
    }

    private async Task<int> LooksAsync(string action)
    {
        await _host.DeliverEventsAsync();
        return await _host.InOrganizationAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == action && entry.PersonId == _advisor.Id));
    }
}
