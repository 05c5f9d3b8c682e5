using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Work;

internal sealed class FindAdvisorAtWorkTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Tells_contracts_by_first_day_with_their_employers()
    {
        var saintDenis = await _host.AddEmployerAsync("CCAS de Saint-Denis", "97411");
        var advisor = await _host.AddAdvisorAsync(firstDay: new(2025, 7, 1));
        await _host.AddContractAsync(saintDenis, advisor.Id, new(2023, 1, 1), new(2025, 6, 30));

        var work = await FindAsync(advisor.Id);

        Assert.That(
            work!.Contracts.Select(contract => (contract.EmployerName, contract.EmployerCommuneCode, contract.FirstDay, contract.LastDay)),
            Is.EqualTo(new[]
            {
                ("CCAS de Saint-Denis", "97411", new DateOnly(2023, 1, 1), (DateOnly?)new DateOnly(2025, 6, 30)),
                ("Ville de Crest", "26108", new DateOnly(2025, 7, 1), null),
            }));
    }

    [Test]
    public async Task Tells_places_by_name()
    {
        var advisor = await _host.AddAdvisorAsync();
        await _host.AddPlaceAsync(advisor, "Bus numérique", "26281", isItinerant: true);

        var work = await FindAsync(advisor.Id);

        Assert.That(
            work!.Places.Select(place => (place.Name, place.CommuneCode, place.IsItinerant)),
            Is.EqualTo(new[] { ("Bus numérique", "26281", true), ("Médiathèque", "26108", false) }));
        Assert.That(work.Contracts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_advisor_without_contract_or_place_is_told_empty()
    {
        var advisor = await _host.AddAccountAsync(Role.Advisor);

        var work = await FindAsync(advisor);

        Assert.That(work!.Contracts, Is.Empty);
        Assert.That(work.Places, Is.Empty);
    }

    [Test]
    public async Task Nobody_else_is_an_advisor()
    {
        Assert.That(await FindAsync(await _host.AddAccountAsync(Role.Coordinator)), Is.Null);
        Assert.That(await FindAsync(Guid.CreateVersion7()), Is.Null);
    }

    [Test]
    public async Task A_new_place_is_told_at_once()
    {
        var advisor = await _host.AddAdvisorAsync();
        await FindAsync(advisor.Id);

        await _host.AddPlaceAsync(advisor, "Mairie");

        Assert.That((await FindAsync(advisor.Id))!.Places.Select(place => place.Name), Is.EqualTo(new[] { "Mairie", "Médiathèque" }));
    }

    [Test]
    public async Task A_withdrawn_role_is_told_at_once()
    {
        var advisor = await _host.AddAdvisorAsync();
        await FindAsync(advisor.Id);

        await _host.TakeRoleAsync(advisor.Id, Role.Advisor);

        Assert.That(await FindAsync(advisor.Id), Is.Null);
    }

    [Test]
    public async Task A_session_changes_nothing_of_what_is_remembered()
    {
        var advisor = await _host.AddAdvisorAsync();
        var before = await FindAsync(advisor.Id);

        using var browser = await _host.SignedInAsync(advisor.Id);

        Assert.That(await FindAsync(advisor.Id), Is.SameAs(before));
    }

    private Task<AdvisorAtWork?> FindAsync(Guid advisorId) => _host.AskAsync(new FindAdvisorAtWork(advisorId));
}
