using System.Net;
using ConseillerNumerique.Organization.Security;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Security;

internal sealed class OwnSessionsTests
{
    private TestHost _host;
    private Guid _id;
    private HttpClient _here;
    private HttpClient _there;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _id = await _host.AddAccountAsync(Role.Advisor);
        _here = await _host.SignedInAsync(_id);
        _there = await _host.SignedInAsync(_id);
    }

    [TearDown]
    public void Close()
    {
        _here.Dispose();
        _there.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Every_other_session_ends_and_this_one_goes_on()
    {
        using var ended = await _here.PressAsync(AccountPaths.Sessions, AccountPaths.Sessions + "?handler=Others");
        using var outside = await _there.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(await _here.ReadAsync(AccountPaths.Sessions), Does.Contain("L’autre session est terminée.").And.Contain("Celle-ci"));
        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Somebody_elses_session_is_not_there()
    {
        using var other = await _host.SignedInAsync(await _host.AddAccountAsync(Role.Advisor));
        var mine = await _host.InOrganizationAsync(db => db.Sessions.Where(session => session.AccountId == _id).Select(session => session.Id).FirstAsync());

        using var tried = await other.PressAsync(AccountPaths.Sessions, AccountPaths.Sessions, ("session", mine.ToString()));

        Assert.That(tried.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _here.ReadAsync("/"), Does.Contain("Bonjour Camille"));
    }

    [Test]
    public async Task A_changed_password_ends_the_others()
    {
        await _host.GivePasswordAsync(_id, Administering.Password);

        using var wrong = await _here.SubmitAsync(AccountPaths.Password, ("Input.Current", "pas le bon mot"), ("Input.Password", "quatre autres mots choisis"));
        using var changed = await _here.SubmitAsync(AccountPaths.Password, ("Input.Current", Administering.Password), ("Input.Password", "quatre autres mots choisis"));
        using var outside = await _there.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(await wrong.TextAsync(), Does.Contain("Ce n’est pas votre mot de passe actuel"));
        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await changed.TextAsync());
        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [TestCase("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari sur iPhone")]
    [TestCase("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge sur Windows")]
    [TestCase("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox sur Linux")]
    [TestCase("", "Navigateur inconnu")]
    public void A_browser_is_called_as_its_owner_calls_it(string userAgent, string name) =>
        Assert.That(Browsers.NameOf(userAgent), Is.EqualTo(name));
}
