using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Work;

internal sealed class FindWorkZoneTests
{
    private static readonly FindWorkZone Today = new(new(2026, 3, 16));

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task A_coordinator_works_in_the_departement_of_the_team()
    {
        var coordinator = await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("988"));

        Assert.That((await _host.SendAsync(coordinator, Today)).Id, Is.EqualTo("Pacific/Noumea"));
    }

    [Test]
    public async Task An_advisor_works_where_the_employer_is()
    {
        var advisor = await _host.AddAdvisorAsync(await _host.AddEmployerAsync(communeCode: "97411"));

        Assert.That((await _host.SendAsync(advisor.Id, Today)).Id, Is.EqualTo("Indian/Reunion"));
    }

    [Test]
    public async Task Without_team_or_contract_it_is_Paris()
    {
        var coordinator = await _host.AddCoordinatorAsync(await _host.AddTeamAsync());

        Assert.That((await _host.SendAsync(coordinator, Today)).Id, Is.EqualTo("Europe/Paris"));
    }
}
