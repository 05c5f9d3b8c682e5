using System.Net;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Network;

internal sealed class DirectoryPageTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        await _host.CallAsync((await _host.AddAdvisorAsync()).Id, "Odile", "Vercors");
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Opens_on_the_departement_of_the_employer() =>
        Assert.That(await _browser.GetStringAsync("/reseau"), Does.Contain("Odile Vercors").And.Contain("personnes, Drôme"));

    [Test]
    public async Task Asks_for_a_departement_when_nothing_tells()
    {
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());

        Assert.That(WebUtility.HtmlDecode(await administrator.GetStringAsync("/reseau")), Does.Contain("Quel département\u00A0?"));
    }

    [Test]
    public async Task Shows_places_with_their_employer() =>
        Assert.That(await _browser.GetStringAsync("/reseau?qui=Places&departement=26"), Does.Contain("Médiathèque").And.Contain("2 rue de la République, Crest"));

    [Test]
    public async Task A_funder_opens_on_the_places_and_is_refused_people()
    {
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26")));

        Assert.That(await funder.GetStringAsync("/reseau"), Does.Contain("Médiathèque").And.Not.Contain("Odile Vercors"));
        using var answer = await funder.GetAsync(new Uri("/reseau?qui=Advisors", UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("Odile Vercors"));
    }

    [Test]
    public async Task A_manager_is_shown_the_own_places_only()
    {
        using var manager = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(await _host.AddEmployerAsync("Ville de Die", "26113")));

        Assert.That(await manager.GetStringAsync("/reseau?qui=Places"), Does.Contain("Aucun lieu ici"));
        Assert.That(await manager.GetStringAsync("/reseau"), Does.Contain("Odile Vercors"));
    }

    [TestCase("/reseau?departement=99", "Choisissez un département")]
    [TestCase("/reseau?qui=Personne", "Qui ou quoi")]
    [TestCase("/reseau?commune=Marseille", "pas dans ce département")]
    [TestCase("/reseau?epci=123456789", "pas dans ce département")]
    [TestCase("/reseau?commune=zzzz", "Aucune commune ne correspond")]
    public async Task Refuses_a_filter_beside_its_field(string address, string words)
    {
        using var answer = await _browser.GetAsync(new Uri(address, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain(words).And.Not.Contain("Odile Vercors"));
    }

    [Test]
    public async Task Narrows_by_commune_and_by_epci()
    {
        Assert.That(await _browser.GetStringAsync("/reseau?commune=Crest"), Does.Contain("Odile Vercors"));
        Assert.That(await _browser.GetStringAsync("/reseau?commune=Die"), Does.Contain("Personne ici"));
    }

    [Test]
    public async Task Keeps_what_was_typed_when_it_is_refused()
    {
        using var answer = await _browser.SubmitAsync("/compte/annuaire", ("Input.Phone", "123"), ("Input.Presentation", "À garder"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("À garder").And.Contain("value=\"123\"").And.Contain("dix chiffres"));
    }

    [Test]
    public async Task Saves_and_shows_what_was_chosen()
    {
        var advisor = await _host.AddAdvisorAsync();
        using var browser = await _host.SignedInAsync(advisor.Id);

        using var answer = await browser.SubmitAsync("/compte/annuaire", ("Input.ShowsEmail", "true"), ("Input.Presentation", "Je répare tout"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await _browser.GetStringAsync("/reseau"), Does.Contain("Je répare tout").And.Contain($"mailto:{await _host.EmailOfAsync(advisor.Id)}"));
    }
}
