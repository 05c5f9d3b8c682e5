using System.Net;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.Organization.Sessions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.People;

/// <summary>An administrator in somebody's place: sees, changes nothing, is noted under both names.</summary>
internal sealed class ActAsTests
{
    private TestHost _host;
    private Guid _administratorId;
    private HttpClient _administrator;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administratorId = await _host.AddAdministratorAsync();
        _administrator = await _host.SignedInAsync(_administratorId);
        _advisor = await _host.AddAdvisorAsync();
    }

    [TearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Sees_the_persons_pages_under_a_banner_and_comes_back()
    {
        using var begun = await VisitAsync();
        var home = await _administrator.ReadAsync("/activites");
        using var administration = await _administrator.GetAsync(new Uri("/administration", UriKind.Relative));

        using var ended = await _administrator.PressAsync("/activites", "/visite/fin");

        Assert.That(home, Does.Contain("en lecture seule").And.Contain("Revenir à mon compte"));
        Assert.That(administration.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(ended.Headers.Location!.OriginalString, Is.EqualTo(PeoplePaths.Of(_advisor.Id)));
        Assert.That(await _administrator.ReadAsync("/administration"), Does.Contain("Journal d’audit"));
    }

    [Test]
    public async Task Changes_nothing()
    {
        using var begun = await VisitAsync();

        using var sent = await _administrator.SubmitAsync("/activites/nouvelle/ponctuelle", ("Input.Duration", "30"));
        using var held = await _administrator.SendAsync(Again(sent));

        Assert.That(sent.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That(held.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await held.TextAsync(), Does.Contain("rien ne s’enregistre"));
    }

    [TestCase("/compte")]
    [TestCase("/compte/code")]
    [TestCase("/compte/cles")]
    [TestCase("/compte/sessions")]
    [TestCase("/compte/consultations")]
    public async Task Sees_nothing_of_the_persons_own(string path)
    {
        using var begun = await VisitAsync();

        using var closed = await _administrator.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(closed.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Is_noted_under_both_names()
    {
        using var begun = await VisitAsync();
        using var ended = await _administrator.PressAsync("/activites", "/visite/fin");

        Assert.That(await NotesAsync(), Does.Contain(AccountActions.ActingBegun.Code).And.Contain(AccountActions.ActingEnded.Code));
    }

    [Test]
    public async Task Ends_by_itself_an_hour_after_it_began()
    {
        using var begun = await VisitAsync();

        _host.Clock.Advance(Session.LongestVisit - TimeSpan.FromMinutes(1));
        var visited = await _administrator.ReadAsync("/activites");
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        var own = await _administrator.ReadAsync("/administration");

        Assert.That(visited, Does.Contain("en lecture seule"));
        Assert.That(own, Does.Contain("Journal d’audit").And.Not.Contain("Revenir à mon compte"));
        Assert.That(await NotesAsync(), Has.Exactly(1).EqualTo(AccountActions.ActingEnded.Code));
    }

    [Test]
    public async Task Signing_out_ends_it_and_notes_it()
    {
        using var begun = await VisitAsync();

        using var left = await _administrator.PressAsync("/activites", "/deconnexion");
        using var outside = await _administrator.GetAsync(new Uri("/activites", UriKind.Relative));

        Assert.That(left.Headers.Location?.OriginalString, Is.EqualTo("/connexion"));
        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await NotesAsync(), Has.Exactly(1).EqualTo(AccountActions.ActingEnded.Code));
    }

    [Test]
    public async Task Not_in_the_place_of_an_administrator()
    {
        var other = await _host.AddAdministratorAsync();

        using var refused = await _administrator.PressAsync(PeoplePaths.Of(other), PeoplePaths.Of(other) + "?handler=Act");

        Assert.That(await refused.TextAsync(), Does.Contain("On ne regarde pas à la place d’une personne qui administre."));
    }

    [Test]
    public async Task Ends_with_the_administrators_role()
    {
        using var begun = await VisitAsync();

        await _host.TakeRoleAsync(_administratorId, Role.Administrator);
        using var outside = await _administrator.GetAsync(new Uri("/activites", UriKind.Relative));

        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await NotesAsync(), Has.Exactly(1).EqualTo(AccountActions.ActingEnded.Code));
    }

    private async Task<List<string>> NotesAsync()
    {
        await _host.DeliverEventsAsync();
        return await _host.InOrganizationAsync(db => db.AuditEntries.AsNoTracking()
            .Where(entry => entry.PersonId == _advisor.Id && entry.ActorId == _administratorId).Select(entry => entry.Action).ToListAsync());
    }

    private Task<HttpResponseMessage> VisitAsync() => _administrator.PressAsync(PeoplePaths.Of(_advisor.Id), PeoplePaths.Of(_advisor.Id) + "?handler=Act");

    private static HttpRequestMessage Again(HttpResponseMessage redirected) => new(HttpMethod.Post, redirected.Headers.Location)
    {
        Content = new FormUrlEncodedContent([KeyValuePair.Create("Input.Duration", "30")]),
    };
}
