using System.Net;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Accounts;

/// <summary>The way in for the first administrator: a link that is good once.</summary>
internal sealed class AccessLinkTests
{
    private const string Password = "quatre mots bien choisis";

    private TestHost _host;
    private HttpClient _browser;

    [SetUp]
    public void Open()
    {
        _host = new();
        _browser = _host.CreateBrowser();
    }

    [TearDown]
    public void Close()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Opens_the_account_once()
    {
        var link = await InviteAsync();

        using var chosen = await ChooseAsync(link, Password);
        var home = await ReadAsync("/");
        using var again = await _browser.GetAsync(new Uri(link, UriKind.Relative));

        Assert.That(chosen.Headers.Location?.OriginalString, Is.EqualTo("/"));
        Assert.That(home, Does.Contain("Bonjour Nadège").And.Contain("href=\"/administration\""));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await TextAsync(again), Does.Contain("Ce lien ne vaut plus"));
    }

    [TestCase("trop court", "de 12 à 256 caractères")]
    [TestCase("password1234", "parmi les premiers que l’on essaie")]
    [TestCase("", "Choisissez un mot de passe.")]
    public async Task Refuses_a_weak_password_and_stays_good(string password, string sentence)
    {
        var link = await InviteAsync();

        using var refused = await ChooseAsync(link, password);
        using var chosen = await ChooseAsync(link, Password);

        Assert.That(await TextAsync(refused), Does.Contain(sentence));
        Assert.That(chosen.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Is_over_after_a_day()
    {
        var link = await InviteAsync();

        _host.Clock.Advance(InviteAdministratorHandler.Lifetime);

        Assert.That(await TextAsync(await _browser.GetAsync(new Uri(link, UriKind.Relative))), Does.Contain("Ce lien ne vaut plus"));
    }

    [Test]
    public async Task Sent_twice_at_once_it_is_used_once()
    {
        var link = await InviteAsync();
        using var other = _host.CreateBrowser();

        var answers = await Task.WhenAll(ChooseAsync(link, Password), other.SubmitAsync(link, ("Input.Password", "quatre autres mots choisis")));

        Assert.That(answers.Select(answer => answer.StatusCode), Is.EquivalentTo(new[] { HttpStatusCode.Redirect, HttpStatusCode.NotFound }));
    }

    [Test]
    public async Task A_second_invitation_replaces_nobody_and_the_first_used_ends_both()
    {
        var (first, second) = (await InviteAsync(), await InviteAsync(" NADEGE@exemple.fr"));

        using var chosen = await ChooseAsync(second, Password);

        Assert.That(await TextAsync(await _browser.GetAsync(new Uri(first, UriKind.Relative))), Does.Contain("Ce lien ne vaut plus"));
        Assert.That(await _host.InOrganizationAsync(db => db.Accounts.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Ends_the_sessions_that_were_open()
    {
        using var before = _host.CreateBrowser();
        using var first = await before.SubmitAsync(await InviteAsync(), ("Input.Password", Password));

        using var chosen = await ChooseAsync(await InviteAsync(), "quatre autres mots choisis");
        using var after = await before.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Keeps_no_secret()
    {
        var link = await InviteAsync();

        var hash = await _host.InOrganizationAsync(db => db.AccessLinks.Select(one => one.SecretHash).SingleAsync());

        Assert.That(hash, Is.EqualTo(AccessLink.HashOf(link["/acces/".Length..])));
    }

    [Test]
    public async Task Is_noted_and_counts_as_the_first_day_of_use()
    {
        await InviteAsync();
        await _host.DeliverEventsAsync();

        var notes = await _host.InOrganizationAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync());
        Assert.That(notes, Is.EqualTo(new[] { AccountActions.Invited.Code }));
        Assert.That(await _host.InOrganizationAsync(db => db.AccountUses.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Notes_the_role_that_an_account_is_given()
    {
        await _host.OpenAccountAsync("nadege@exemple.fr", Role.Advisor);

        await InviteAsync();
        await _host.DeliverEventsAsync();

        var notes = await _host.InOrganizationAsync(db => db.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync());
        Assert.That(notes, Is.EquivalentTo(new[] { AccountActions.RolesChanged.Code, AccountActions.Invited.Code }));
    }

    private async Task<string> InviteAsync(string email = "nadege@exemple.fr")
    {
        var invited = await _host.InScopeAsync(services =>
            services.GetRequiredService<IMediator>().Send(new InviteAdministrator(email, "Nadège", "Montgolfier")));
        return "/acces/" + invited.Made();
    }

    private Task<HttpResponseMessage> ChooseAsync(string link, string password) => _browser.SubmitAsync(link, ("Input.Password", password));

    private async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await _browser.GetStringAsync(new Uri(path, UriKind.Relative)));

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
