using System.Net;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.People;

internal sealed class InvitePeopleTests
{
    private TestHost _host;
    private HttpClient _administrator;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
    }

    [TearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_letter_lets_each_person_in_once()
    {
        using var sent = await InviteAsync("Zoé; Lebrun; zoe.lebrun@exemple.fr\r\n\r\nMax\tPetit\tmax@exemple.fr");
        var summary = await _host.SendLettersAsync();
        var link = Administering.LinkIn(_host.LettersTo("zoe.lebrun@exemple.fr").Single(), "/acces/");
        using var zoe = _host.CreateBrowser();

        using var chosen = await zoe.SubmitAsync(link, ("Input.Password", Administering.Password));
        using var again = await zoe.GetAsync(new Uri(link, UriKind.Relative));

        Assert.That(sent.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await sent.TextAsync());
        Assert.That(summary, Is.EqualTo("Courriels partis\u00A0: 2"));
        Assert.That(await zoe.ReadAsync("/"), Does.Contain("Bonjour Zoé"));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_link_is_over_after_a_fortnight_and_a_new_one_may_be_sent()
    {
        using var sent = await InviteAsync("Zoé; Lebrun; zoe@exemple.fr");
        await _host.SendLettersAsync();
        var link = Administering.LinkIn(_host.LettersTo("zoe@exemple.fr").Single(), "/acces/");
        _host.Clock.Advance(InvitationWriter.Lifetime);
        using var zoe = _host.CreateBrowser();

        using var late = await zoe.GetAsync(new Uri(link, UriKind.Relative));
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var id = await _host.InOrganizationAsync(db => db.Accounts.Where(one => one.Email == "zoe@exemple.fr").Select(one => one.Id).SingleAsync());
        using var resent = await administrator.PressAsync(PeoplePaths.Of(id), PeoplePaths.Of(id) + "?handler=Invite");
        await _host.SendLettersAsync();

        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(_host.LettersTo("zoe@exemple.fr"), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_same_list_twice_sends_one_letter_each()
    {
        using var first = await InviteAsync("Zoé; Lebrun; zoe@exemple.fr");
        using var second = await InviteAsync("Zoé; Lebrun; ZOE@exemple.fr");
        await _host.SendLettersAsync();

        Assert.That(_host.LettersTo("zoe@exemple.fr"), Has.Count.EqualTo(1));
        Assert.That(await _administrator.ReadAsync(PeoplePaths.List), Does.Contain("Cette personne avait déjà un compte"));
    }

    [TestCase("Zoé Lebrun zoe@exemple.fr", "Ligne 1")]
    [TestCase("Zoé; Lebrun; zoe@exemple.fr\nMax; Petit; max.exemple.fr", "Ligne 2\u00A0: l’adresse")]
    [TestCase(";;", "Ligne 1")]
    [TestCase("", "Indiquez au moins une personne")]
    public async Task A_line_that_cannot_be_read_sends_nothing_to_anyone(string lines, string sentence)
    {
        using var refused = await InviteAsync(lines);
        await _host.SendLettersAsync();

        Assert.That(await refused.TextAsync(), Does.Contain(sentence).And.Contain(lines.Split('\n')[0]));
        Assert.That(await _host.InOrganizationAsync(db => db.Accounts.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Five_hundred_people_are_invited_in_one_go()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 500).Select(number => $"Prénom{number}; Nom{number}; personne{number}@exemple.fr"));

        using var sent = await InviteAsync(lines);
        using var tooMany = await InviteAsync(lines + "\nUn; De-Trop; de.trop@exemple.fr");
        var summary = await _host.SendLettersAsync();

        Assert.That(sent.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await sent.TextAsync());
        Assert.That(await tooMany.TextAsync(), Does.Contain("Pas plus de 500 personnes à la fois"));
        Assert.That(summary, Is.EqualTo("Courriels partis\u00A0: 500"));
    }

    [Test]
    public async Task Keeps_no_secret_and_notes_who_invited()
    {
        using var sent = await InviteAsync("Zoé; Lebrun; zoe@exemple.fr");
        await _host.DeliverEventsAsync();

        Assert.That(await _administrator.ReadAsync("/administration/audit"), Does.Contain("Invitation d’une personne").And.Contain("Zoé Lebrun"));
        Assert.That(await _host.InOrganizationAsync(db => db.AccessLinks.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Who_was_invited_and_never_came_is_said_so()
    {
        using var sent = await InviteAsync("Zoé; Lebrun; zoe@exemple.fr");
        var id = await _host.InOrganizationAsync(db => db.Accounts.Where(one => one.Email == "zoe@exemple.fr").Select(one => one.Id).SingleAsync());

        Assert.That(await _administrator.ReadAsync(PeoplePaths.List + "?Text=lebrun"), Does.Contain("Jamais venu").And.Not.Contain("Vu le"));
        Assert.That(await _administrator.ReadAsync(PeoplePaths.Of(id)), Does.Contain("<dd>Jamais</dd>"));
    }

    private Task<HttpResponseMessage> InviteAsync(string lines) =>
        _administrator.SubmitAsync(PeoplePaths.Invite, ("Input.Lines", lines), ("Input.Roles", nameof(Role.Advisor)));
}
