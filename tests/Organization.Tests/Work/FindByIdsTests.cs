using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Work;

internal sealed class FindByIdsTests
{
    private static readonly Guid Unknown = Guid.CreateVersion7();

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Names_people_once_and_leaves_unknown_ones_out()
    {
        var id = await _host.AddAdministratorAsync();

        var people = await _host.AskAsync(new FindPeople([id, Unknown, id]));

        Assert.That(people, Is.EquivalentTo(new Dictionary<Guid, string> { [id] = "Camille Durand" }));
    }

    [Test]
    public async Task Names_employers_and_places_with_their_communes()
    {
        var employer = await _host.AddEmployerAsync("Ville de Nyons", "26220");
        var advisor = await _host.AddAdvisorAsync(employer);

        var employers = await _host.AskAsync(new FindEmployers([employer, Unknown]));
        var places = await _host.AskAsync(new FindPlaces([advisor.PlaceId, Unknown]));

        Assert.That(employers.Values, Is.EqualTo(new[] { new EmployerSummary(employer, "Ville de Nyons", "26220") }));
        Assert.That(places.Values, Is.EqualTo(new[] { new PlaceSummary(advisor.PlaceId, "Médiathèque", "26220") }));
    }

    [Test]
    public async Task Takes_more_ids_than_a_database_takes_parameters()
    {
        var id = await _host.AddAdministratorAsync();
        var ids = Enumerable.Range(0, 5000).Select(_ => Guid.CreateVersion7()).Append(id).ToList();

        var people = await _host.AskAsync(new FindPeople(ids));

        Assert.That(people.Keys, Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task Asked_for_nobody_tells_nobody() => Assert.That(await _host.AskAsync(new FindPeople([])), Is.Empty);
}
