using System.Net;
using ConseillerNumerique.Indicators.SavedViews;
using ConseillerNumerique.Indicators.Tests.Dashboard;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.SavedViews;

/// <summary>A view is read with the rights of today, and says what it can no longer show.</summary>
public sealed class SavedViewsTodayTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task SignIn()
    {
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void SignOut() => _browser.Dispose();

    [Test]
    public async Task Says_when_a_person_was_erased_since()
    {
        var person = await _browser.FollowAsync("Marius", "Oubli");
        await _host.PublishAsync(Recorded.Individual(_advisor.Id, new(2026, 2, 5)) with { FollowedPersons = [person], Anonymous = 0 });
        using var kept = await _browser.KeepAsync($"/indicateurs?periode=2026-02&beneficiaire={person}", "Un suivi");
        var path = SavedViewPaths.Of((await _host.ViewsOfAsync(_advisor.Id)).Single().Id);

        using var erased = await _browser.SubmitAsync($"/beneficiaires/{person}/effacer");
        var (page, list) = (await _browser.ReadAsync(path), await _browser.ReadAsync(SavedViewPaths.List));

        Assert.That(kept.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(page, Does.Contain("L’un de ses filtres n’existe plus").And.Contain("Ouvrir sans ses filtres").And.Not.Contain("Marius"));
        Assert.That(list, Does.Contain("Ne s’ouvre plus"));
    }

    [Test]
    public async Task Says_when_its_team_is_no_longer_one_s_own()
    {
        var team = await _host.AddTeamAsync(_advisor);
        using var coordinator = await _host.SignedInAsync(await _host.AddCoordinatorAsync(team));
        await _host.AddCoordinatorAsync(team);
        using var kept = await coordinator.KeepAsync($"/indicateurs/equipe/{team}?periode=annee", "Mon équipe");

        using var left = await coordinator.SubmitAsync($"/equipe/{team}/quitter");
        var list = await coordinator.ReadAsync(SavedViewPaths.List);

        Assert.That(kept.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(list, Does.Contain("Mon équipe").And.Contain("Ces chiffres ne sont plus de votre périmètre"));
    }

    [Test]
    public async Task Nobody_keeps_one_without_an_account()
    {
        using var stranger = _host.CreateBrowser();

        Assert.That(await stranger.ReadAsync("/chiffres"), Does.Not.Contain("Garder cette vue"));
        Assert.That(await _browser.ReadAsync("/chiffres"), Does.Contain("Garder cette vue"));
    }
}
