using System.Net;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.People;

/// <summary>A telephone was lost: what it opens is closed by an administrator, and the password stays.</summary>
internal sealed class WithdrawProofsTests
{
    private TestHost _host;
    private Guid _administratorId;
    private HttpClient _administrator;
    private Guid _person;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administratorId = await _host.AddAdministratorAsync();
        _administrator = await _host.SignedInAsync(_administratorId);
        _person = await _host.AddAccountAsync(Role.Advisor);
    }

    [TearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Every_key_goes_and_every_session_ends()
    {
        await _host.AddPasskeyAsync(_person);
        await _host.AddPasskeyAsync(_person);
        using var person = await _host.SignedInAsync(_person);

        using var taken = await PressAsync(_person, "Keys");
        var sheet = await _administrator.ReadAsync(PeoplePaths.Of(_person));
        using var outside = await person.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(taken.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await taken.TextAsync());
        Assert.That(sheet, Does.Contain("Clés d’accès retirées, sessions terminées").And.Not.Contain("Retirer ses clés d’accès"));
        Assert.That(await _host.InOrganizationAsync(db => db.AccountPasskeys.CountAsync()), Is.Zero);
        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task The_code_is_asked_for_no_more_and_nothing_of_it_is_kept()
    {
        var email = await _host.GivePasswordAsync(_person, Administering.Password);
        await _host.AskForCodesAsync(_person);
        using var browser = _host.CreateBrowser();

        using var stopped = await PressAsync(_person, "Code");
        using var entered = await browser.PressAsync("/connexion", "/connexion", ("Input.Email", email), ("Input.Password", Administering.Password));

        Assert.That(stopped.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await stopped.TextAsync());
        Assert.That(entered.Headers.Location?.OriginalString, Is.EqualTo("/"));
        Assert.That(await _host.InOrganizationAsync(db => db.Set<IdentityUserToken<Guid>>().CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Is_noted()
    {
        await _host.AddPasskeyAsync(_person);
        await _host.AskForCodesAsync(_person);

        using var keys = await PressAsync(_person, "Keys");
        using var code = await PressAsync(_person, "Code");
        await _host.DeliverEventsAsync();

        var notes = await _host.InOrganizationAsync(db => db.AuditEntries
            .Where(entry => entry.PersonId == _person && entry.ActorId == _administratorId).Select(entry => entry.Action).ToListAsync());
        Assert.That(notes, Is.SupersetOf(new[]
        {
            AccountActions.PasskeyRemoved.Code, AccountActions.SecondStepChanged.Code, AccountActions.SessionsEnded.Code,
        }));
    }

    [Test]
    public async Task Not_ones_own_without_the_password()
    {
        await _host.AddPasskeyAsync(_administratorId);

        using var refused = await PressAsync(_administratorId, "Keys");

        Assert.That(await refused.TextAsync(), Does.Contain("Vos clés et votre code à vous se changent dans"));
        Assert.That(await _host.InOrganizationAsync(db => db.AccountPasskeys.CountAsync()), Is.EqualTo(1));
    }

    private Task<HttpResponseMessage> PressAsync(Guid id, string handler) =>
        _administrator.PressAsync(PeoplePaths.Of(id), $"{PeoplePaths.Of(id)}?handler={handler}");
}
