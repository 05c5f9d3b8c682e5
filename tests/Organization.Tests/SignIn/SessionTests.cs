using System.Net;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.SignIn;

internal sealed class SessionTests
{
    private static readonly Uri Anything = new("/ressources", UriKind.Relative);
    private static readonly Uri ForPublishers = new("/ressources/nouvelle", UriKind.Relative);

    private TestHost _host;
    private Guid _account;
    private HttpClient _browser;

    [SetUp]
    public async Task SignIn()
    {
        _host = new();
        _account = await _host.AddAccountAsync(Role.Advisor);
        _browser = await _host.SignedInAsync(_account);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Holds_from_page_to_page() => Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.OK));

    [Test]
    public async Task A_revoked_session_is_signed_out()
    {
        await ChangeAsync(session => session.Revoke(_host.Clock.GetUtcNow().UtcDateTime));

        Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(_host.CookiesOf(_browser).Find("coop")?.Value.Length, Is.Zero);
    }

    [Test]
    public async Task A_closed_account_is_signed_out()
    {
        await _host.CloseAccountAsync(_account);

        Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task A_role_counts_from_the_next_request_on()
    {
        await _host.TakeRoleAsync(_account, Role.Advisor);
        var without = await StatusAsync(ForPublishers);
        await _host.GiveRoleAsync(_account, Role.Coordinator);

        Assert.That(without, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await StatusAsync(ForPublishers), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Ends_after_14_days_without_use()
    {
        _host.Clock.Advance(TimeSpan.FromDays(14));

        Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task The_server_ends_it_too_after_14_days_without_use()
    {
        await ChangeAsync(session => session.See(_host.Clock.GetUtcNow().UtcDateTime - Session.MaxIdle));

        Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Goes_on_while_it_is_used()
    {
        for (var week = 0; week < 4; week++)
        {
            _host.Clock.Advance(TimeSpan.FromDays(8));
            Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.OK));
        }
    }

    [Test]
    public async Task Is_noted_as_seen_every_five_minutes_at_most()
    {
        var start = _host.Clock.GetUtcNow().UtcDateTime;
        _host.Clock.Advance(TimeSpan.FromMinutes(4));
        await StatusAsync(Anything);
        var early = await LastSeenAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(1));

        await StatusAsync(Anything);

        Assert.That(early, Is.EqualTo(start));
        Assert.That(await LastSeenAsync(), Is.EqualTo(start.AddMinutes(5)));
    }

    [Test]
    public async Task Signing_out_ends_it_on_the_server()
    {
        var stolen = _host.CreateBrowser();
        _host.CookiesOf(stolen).Take([_host.CookiesOf(_browser).Find("coop")!.ToString()]); // signed in above

        using var answer = await _browser.SubmitAsync("/aide");

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/connexion"));
        using var page = await stolen.GetAsync(Anything);
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Signing_out_needs_the_token()
    {
        using var empty = new FormUrlEncodedContent([]);

        using var answer = await _browser.PostAsync(new Uri("/deconnexion", UriKind.Relative), empty);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var cookie = _host.CookiesOf(_browser).Find("coop")!; // signed in above

        Assert.That(cookie.HttpOnly, Is.True);
        Assert.That(cookie.SameSite, Is.EqualTo(Microsoft.Net.Http.Headers.SameSiteMode.Lax));
    }

    [Test]
    public async Task A_forged_cookie_is_nobody_s()
    {
        _host.CookiesOf(_browser).Take(["coop=CfDJ8Nonsense; path=/"]);

        Assert.That(await StatusAsync(Anything), Is.EqualTo(HttpStatusCode.Redirect));
    }

    private async Task<HttpStatusCode> StatusAsync(Uri page)
    {
        using var answer = await _browser.GetAsync(page);
        return answer.StatusCode;
    }

    private Task<DateTime> LastSeenAsync() =>
        _host.InOrganizationAsync(db => db.Sessions.Select(session => session.LastSeenAt).SingleAsync());

    private Task<Guid> ChangeAsync(Action<Session> change) => _host.InOrganizationAsync(async db =>
    {
        var session = await db.Sessions.SingleAsync();
        change(session);
        return session.Id;
    });
}
