using System.Net;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.SavedViews;
using ConseillerNumerique.Indicators.Tests.Dashboard;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.SavedViews;

public sealed class SavedViewTests
{
    private const string Workshops = "/indicateurs?periode=2026-02&type=Workshop&theme=Email&theme=Security";

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
    public async Task Keeps_the_address_and_leads_back_to_it()
    {
        using var kept = await _browser.KeepAsync(Workshops + "&filtrer=1&format=csv", "Ateliers de février");

        var id = (await _host.ViewsOfAsync(_advisor.Id)).Single().Id;
        using var opened = await _browser.GetAsync(new Uri(SavedViewPaths.Of(id), UriKind.Relative));
        var (dashboard, list) = (await _browser.ReadDashboardAsync("?periode=2026-02"), await _browser.ReadAsync(SavedViewPaths.List));

        Assert.Multiple(() =>
        {
            Assert.That(kept.Headers.Location?.OriginalString, Is.EqualTo(Workshops));
            Assert.That(opened.Headers.Location?.OriginalString, Is.EqualTo(Workshops));
            Assert.That(dashboard, Does.Contain($"href=\"/indicateurs/vues/{id}\">Ateliers de février</a>").And.Contain("/indicateurs/vues?adresse=%2Findicateurs%3Fperiode%3D2026-02\""));
            Assert.That(list, Does.Contain("Vos propres activités, février 2026, Atelier collectif, E-mail"));
        });
    }

    [Test]
    public async Task Sent_twice_it_is_kept_once()
    {
        var id = ("Input.Id", $"{Guid.CreateVersion7()}");

        using var first = await _browser.KeepAsync(Workshops, "Deux fois", id);
        using var second = await _browser.KeepAsync(Workshops, "Deux fois", id);

        Assert.That((first.StatusCode, second.StatusCode), Is.EqualTo((HttpStatusCode.Found, HttpStatusCode.Found)));
        Assert.That(await _host.ViewsOfAsync(_advisor.Id), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_name_is_taken_by_its_owner_alone()
    {
        using var first = await _browser.KeepAsync(Workshops, "Été");
        using var other = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        using var again = await _browser.KeepAsync("/indicateurs", "ETE");
        using var theirs = await other.KeepAsync(Workshops, "Été");

        Assert.That(await again.ReadPageAsync(), Does.Contain("Vous avez déjà une vue de ce nom"));
        Assert.That(theirs.StatusCode, Is.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public async Task Twenty_are_kept_and_no_more()
    {
        for (var number = 1; number <= SavedView.MostOfOwner; number++)
        {
            using var kept = await _browser.KeepAsync("/indicateurs", $"Vue {number}");
        }

        using var refused = await _browser.KeepAsync("/indicateurs", "Une de trop");

        Assert.That(await refused.ReadPageAsync(), Does.Contain("Vous gardez déjà 20 vues"));
        Assert.That(await _host.ViewsOfAsync(_advisor.Id), Has.Count.EqualTo(SavedView.MostOfOwner));
    }

    [TestCase("")]
    [TestCase("   ")]
    public async Task Needs_a_name(string name)
    {
        using var refused = await _browser.KeepAsync("/indicateurs", name);

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await _host.ViewsOfAsync(_advisor.Id), Is.Empty);
    }

    [TestCase("https://exemple.fr/indicateurs")]
    [TestCase("//exemple.fr/indicateurs")]
    [TestCase("/compte")]
    [TestCase("/indicateurs/partage/secret")]
    [TestCase("/indicateurs/equipe/01900000-0000-7000-8000-000000000000")]
    [TestCase("/indicateurs/territoire/departement/26")]
    [TestCase("/indicateurs?type=Rien")]
    [TestCase("/indicateurs?periode=jamais")]
    [TestCase("/chiffres?type=Workshop")]
    public async Task Only_what_is_shown_can_be_kept(string address)
    {
        using var answer = await _browser.GetAsync(new Uri(SavedViewPaths.Keep(address), UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Is_renamed_once_and_deleted()
    {
        using var kept = await _browser.KeepAsync(Workshops, "Avant");
        var view = (await _host.ViewsOfAsync(_advisor.Id)).Single();
        var form = SavedViewPaths.Change(view.Id);

        using var renamed = await _browser.SubmitAsync(form, ("Input.Name", "Après"));
        using var late = await _browser.SubmitAsync(form, ("Input.Name", "Trop tard"), ("Input.Version", "1"));
        var names = (await _host.ViewsOfAsync(_advisor.Id)).Select(one => one.Name);
        using var deleted = await _browser.PressAsync(form, form + "?handler=Delete");
        using var gone = await _browser.GetAsync(new Uri(SavedViewPaths.Of(view.Id), UriKind.Relative));

        Assert.Multiple(async () =>
        {
            Assert.That(names, Is.EqualTo(new[] { "Après" }));
            Assert.That(await late.ReadPageAsync(), Does.Contain("a changé de nom entre-temps"));
            Assert.That((renamed.StatusCode, deleted.StatusCode, gone.StatusCode), Is.EqualTo((HttpStatusCode.Found, HttpStatusCode.Found, HttpStatusCode.NotFound)));
            Assert.That(await _host.ViewsOfAsync(_advisor.Id), Is.Empty);
        });
    }

    [Test]
    public async Task Somebody_else_s_does_not_exist()
    {
        using var kept = await _browser.KeepAsync(Workshops, "À moi");
        var id = (await _host.ViewsOfAsync(_advisor.Id)).Single().Id;
        using var other = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
        using var theirs = await other.KeepAsync(Workshops, "À elle");
        var form = SavedViewPaths.Change((await _host.ViewsOfAsync(await OwnerOfOtherAsync())).Single().Id);

        using var opened = await other.GetAsync(new Uri(SavedViewPaths.Of(id), UriKind.Relative));
        using var changed = await other.GetAsync(new Uri(SavedViewPaths.Change(id), UriKind.Relative));
        using var renamed = await other.PressAsync(form, SavedViewPaths.Change(id), ("Input.Name", "Volée"));
        using var deleted = await other.PressAsync(form, SavedViewPaths.Change(id) + "?handler=Delete");

        Assert.That(
            new[] { opened, changed, renamed, deleted }.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _host.ViewsOfAsync(_advisor.Id)).Single().Name, Is.EqualTo("À moi"));
    }

    /// <summary>The one other owner of a view that is named so.</summary>
    private Task<Guid> OwnerOfOtherAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<IndicatorsDbContext>().SavedViews.Where(view => view.Name == "À elle").Select(view => view.OwnerId).SingleAsync());
}
