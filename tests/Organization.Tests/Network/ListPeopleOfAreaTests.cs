using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Network;

internal sealed class ListPeopleOfAreaTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private TestHost _host;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Lists_who_is_employed_in_the_departement_by_name()
    {
        var (zoe, abel) = (await AdvisorAsync("02691", "Zoé", "Étienne"), await AdvisorAsync("02691", "Abel", "Aubry"));
        await AdvisorAsync("03190", "Ailleurs", "Autre");

        Assert.That(await NamesAsync(zoe, "02"), Is.EqualTo(new[] { "Abel Aubry", "Zoé Étienne" }));
        Assert.That(await NamesAsync(abel, "03"), Is.EqualTo(new[] { "Ailleurs Autre" }));
    }

    [TestCase("2A", "2A004", "2B")]
    [TestCase("971", "97105", "972")]
    public async Task Tells_departements_apart_that_begin_alike(string departement, string commune, string neighbour)
    {
        var advisor = await AdvisorAsync(commune, "Ange", "Battesti");

        Assert.That(await NamesAsync(advisor, departement), Is.EqualTo(new[] { "Ange Battesti" }));
        Assert.That(await NamesAsync(advisor, neighbour), Is.Empty);
    }

    [Test]
    public async Task A_contract_that_is_over_and_a_closed_account_are_out()
    {
        var employer = await _host.AddEmployerAsync(communeCode: "04070");
        var gone = await _host.AddAdvisorAsync(employer, lastDay: Today.AddDays(-1));
        var closed = await _host.AddAdvisorAsync(employer);
        await _host.CloseAccountAsync(closed.Id);

        Assert.That(await NamesAsync(gone.Id, "04"), Is.Empty);
    }

    [Test]
    public async Task Works_in_a_place_of_the_departement_for_an_employer_elsewhere()
    {
        var advisor = await _host.AddAdvisorAsync(await _host.AddEmployerAsync(communeCode: "05061"));
        await _host.CallAsync(advisor.Id, "Noé", "Passeur");
        await _host.AddPlaceAsync(advisor, communeCode: "06088");

        Assert.That(await NamesAsync(advisor.Id, "06"), Is.EqualTo(new[] { "Noé Passeur" }));
    }

    [Test]
    public async Task A_coordinator_stands_where_the_team_works()
    {
        var lead = await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("08"));
        var advisor = await AdvisorAsync("09122", "Lou", "Pyrène");
        var other = await _host.AddCoordinatorAsync(await _host.AddTeamAsync(new TestAdvisor(advisor, Guid.Empty, Guid.Empty, "09122")));

        Assert.That((await PageAsync(lead, "08")).Items.Select(row => (row.Id, row.IsAdvisor, row.IsCoordinator)), Is.EqualTo(new[] { (lead, false, true) }));
        Assert.That((await PageAsync(other, "09", DirectoryKind.Coordinators)).Items.Select(row => row.Id), Is.EqualTo(new[] { other }));
        Assert.That((await PageAsync(other, "09", DirectoryKind.Advisors)).Items.Select(row => row.Id), Is.EqualTo(new[] { advisor }));
        Assert.That((await PageAsync(other, "09")).TotalCount, Is.EqualTo(2));
    }

    [TestCase("etienne", true)]
    [TestCase("ÉTIENNE anne-marie", true)]
    [TestCase("anne marie", true)]
    [TestCase("aubusson", true)] // the employer's name
    [TestCase("anne aubusson", true)]
    [TestCase("anne guéret", false)]
    [TestCase("%", true)] // nothing to search by
    [TestCase("_", true)]
    public async Task Finds_by_name_and_employer_whatever_the_accents(string typed, bool isFound)
    {
        var employer = await _host.AddEmployerAsync("Ville d’Aubusson", "23008");
        var advisor = await _host.AddAdvisorAsync(employer);
        await _host.CallAsync(advisor.Id, "Anne-Marie", "Étienne");

        var found = await PageAsync(advisor.Id, "23", text: typed);

        Assert.That(found.Items.Any(row => row.Id == advisor.Id), Is.EqualTo(isFound));
    }

    [Test]
    public async Task Narrows_to_communes()
    {
        var here = await AdvisorAsync("10387", "Ici", "Troyes");
        await AdvisorAsync("10081", "Là", "Bar");

        Assert.That(await NamesAsync(here, "10", "10387"), Is.EqualTo(new[] { "Ici Troyes" }));
    }

    [TestCase(Role.Funder)]
    [TestCase(null)]
    public async Task Funders_and_people_without_a_role_are_shown_nobody(Role? role)
    {
        await AdvisorAsync("11069", "Aude", "Cité");
        var reader = role is { } given ? await _host.AddAccountAsync(given) : await _host.AddAccountAsync();

        Assert.That(await NamesAsync(reader, "11"), Is.Empty);
    }

    [Test]
    public async Task Pages_by_twenty_five()
    {
        var employer = await _host.AddEmployerAsync(communeCode: "12202");
        for (var i = 0; i < 27; i++)
        {
            await _host.AddAdvisorAsync(employer);
        }

        var reader = await _host.AddAdministratorAsync();
        var (first, second) = (await PageAsync(reader, "12"), await PageAsync(reader, "12", number: 2));

        Assert.That((first.Items.Count, second.Items.Count, second.TotalCount), Is.EqualTo((25, 2, 27)));
        Assert.That(first.Items.Concat(second.Items).Select(row => row.Id), Is.Unique);
    }

    private async Task<Guid> AdvisorAsync(string commune, string first, string last)
    {
        var advisor = await _host.AddAdvisorAsync(await _host.AddEmployerAsync(communeCode: commune));
        return await _host.CallAsync(advisor.Id, first, last);
    }

    private async Task<IEnumerable<string>> NamesAsync(Guid reader, string departement, params string[] communes) =>
        (await PageAsync(reader, departement, communes: communes.Length > 0 ? communes : null)).Items.Select(row => row.Name);

    private Task<Page<PersonRow>> PageAsync(
        Guid reader, string departement, DirectoryKind kind = DirectoryKind.People, string? text = null, string[]? communes = null, int number = 1) =>
        _host.SendAsync(reader, new ListPeopleOfArea
        {
            Area = new() { DepartementCode = departement, CommuneCodes = communes },
            Kind = kind,
            Text = text,
            Day = Today,
            Number = number,
        });
}
