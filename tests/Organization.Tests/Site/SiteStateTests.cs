using System.Net;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Site;

/// <summary>A banner, a read-only time, closed parts: for everybody at once, and nothing typed is lost.</summary>
internal sealed class SiteStateTests
{
    private const string Page = "/administration/site";

    private TestHost _host;
    private HttpClient _administrator;
    private HttpClient _advisor;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        _advisor = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
    }

    [TearDown]
    public void Close()
    {
        _advisor.Dispose();
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_message_stands_on_every_page()
    {
        using var saved = await ChangeAsync(("Input.Banner", "Coupure lundi à 7 h."));
        using var stranger = _host.CreateBrowser();

        Assert.That(await _advisor.ReadAsync("/activites"), Does.Contain("Coupure lundi à 7 h."));
        Assert.That(await stranger.ReadAsync("/connexion"), Does.Contain("Coupure lundi à 7 h."));
    }

    [Test]
    public async Task While_read_only_a_form_is_held_and_taken_afterwards()
    {
        using var closed = await ChangeAsync(("Input.IsReadOnly", "true"));

        using var sent = await _advisor.SubmitAsync("/ressources/nouvelle", ("Input.Title", "Un titre à ne pas perdre"));
        using var held = await _advisor.SendAsync(new(HttpMethod.Post, sent.Headers.Location)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("Input.Title", "Un titre à ne pas perdre")]),
        });
        using var opened = await ChangeAsync();
        using var taken = await _advisor.SubmitAsync("/ressources/nouvelle", ("Input.Title", ""));

        Assert.That(sent.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That(held.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await held.TextAsync(), Does.Contain("Un titre à ne pas perdre").And.Contain("action=\"/ressources/nouvelle\""));
        Assert.That(taken.StatusCode, Is.Not.EqualTo(HttpStatusCode.TemporaryRedirect));
    }

    [Test]
    public async Task People_still_come_in_while_nothing_is_saved()
    {
        var email = await _host.GivePasswordAsync(await _host.AddAccountAsync(Role.Advisor), Administering.Password);
        using var closed = await ChangeAsync(("Input.IsReadOnly", "true"));
        using var browser = _host.CreateBrowser();

        using var signedIn = await browser.PressAsync("/connexion", "/connexion", ("Input.Email", email), ("Input.Password", Administering.Password));

        Assert.That(await browser.ReadAsync("/"), Does.Contain("rien ne s’enregistre pour le moment"));
    }

    [Test]
    public async Task A_closed_part_is_not_there_nor_in_the_menu()
    {
        using var saved = await ChangeAsync([.. Enum.GetNames<SitePart>().Where(name => name != nameof(SitePart.PeerProjects)).Select(name => ("Input.Open", name))]);

        using var closed = await _advisor.GetAsync(new Uri("/projets", UriKind.Relative));

        Assert.That(closed.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await _advisor.ReadAsync("/"), Does.Not.Contain("href=\"/projets\""));
    }

    [Test]
    public async Task Nothing_leads_to_a_closed_part()
    {
        using var saved = await ChangeAsync(("Input.Open", nameof(SitePart.PeerProjects)));
        using var coordinator = await _host.SignedInAsync(await _host.AddAccountAsync(Role.Coordinator));
        using var stranger = _host.CreateBrowser();

        var pages = await coordinator.ReadAsync("/") + await _advisor.ReadAsync("/") + await stranger.ReadAsync("/connexion");

        Assert.That(pages, Does.Contain("href=\"/projets\""));
        foreach (var closed in new[] { "/reseau", "/trouver", "/ressources", "/formation", "/formation/equipe", "/coordination" })
        {
            Assert.That(pages, Does.Not.Contain($"href=\"{closed}\""));
        }
    }

    [Test]
    public async Task Two_administrators_do_not_overwrite_each_other()
    {
        using var first = await ChangeAsync(("Input.Banner", "Le premier message"));
        using var late = await ChangeAsync(("Input.Version", "0"), ("Input.Banner", "Le second message"));

        Assert.That(await late.TextAsync(), Does.Contain("Quelqu’un d’autre vient de changer ces réglages").And.Contain("Le second message"));
        Assert.That(await _advisor.ReadAsync("/"), Does.Contain("Le premier message"));
    }

    private Task<HttpResponseMessage> ChangeAsync(params (string, string)[] fields)
    {
        var parts = Enum.GetNames<SitePart>().Select(name => ("Input.Open", name));
        return _administrator.SubmitAsync(Page, [.. fields, .. fields.Any(one => one.Item1 == "Input.Open") ? [] : parts]);
    }
}
