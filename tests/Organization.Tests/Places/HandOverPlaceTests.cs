using System.Net;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Places.HandingOver;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>A place turns out to be another employer's.</summary>
internal sealed class HandOverPlaceTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _administratorId;
    private HttpClient _administrator;
    private Guid _owner;
    private Guid _place;

    private string Page => $"/lieux/{_place}/structure";

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _administratorId = await _host.AddAdministratorAsync();
        _administrator = await _host.SignedInAsync(_administratorId);
        _owner = await _host.AddEmployerAsync("CCAS de Valence", "26362");
        _place = await _host.AddPublishedPlaceAsync(_advisor.EmployerId, "Gymnase");
    }

    [TearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_new_employers_people_change_it_from_then_on()
    {
        using var before = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_advisor.EmployerId));
        using var after = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_owner));
        var then = (await StatusAsync(before), await StatusAsync(after));

        using var answer = await _administrator.SubmitAsync(Page, ("Input.Employer", "ccas valence"));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/lieux/{_place}"), await answer.TextAsync());
        Assert.That(then, Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
        Assert.That((await StatusAsync(before), await StatusAsync(after)), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.OK)));
        Assert.That(await _administrator.ReadAsync($"/lieux/{_place}"), Does.Contain("<p class=\"lead mb-2\">CCAS de Valence</p>").And.Contain(Page));
        Assert.That(await _administrator.GetStringAsync(new Uri("/donnees/lieux.csv", UriKind.Relative)), Does.Contain("CCAS de Valence"));
    }

    [Test]
    public async Task Who_works_there_goes_on_as_before()
    {
        _place = _advisor.PlaceId;
        var (work, shown) = (await _host.AskAsync(new FindAdvisorAtWork(_advisor.Id)), await _host.AskAsync(new FindPlaces([_place])));

        using var answer = await _administrator.SubmitAsync(Page, ("Input.Employer", "CCAS de Valence"));
        using var advisor = await _host.SignedInAsync(_advisor.Id);

        Assert.That((await _host.PlaceAsync(_place)).EmployerId, Is.EqualTo(_owner));
        Assert.That((await _host.AskAsync(new FindAdvisorAtWork(_advisor.Id)))!.Places, Is.EqualTo(work!.Places)); // an advisor
        Assert.That(await _host.AskAsync(new FindPlaces([_place])), Is.EqualTo(shown));
        Assert.That(await advisor.GetStringAsync(new Uri("/activites/nouvelle/ponctuelle", UriKind.Relative)), Does.Contain($"<option value=\"{_place}\""));
        Assert.That(await StatusAsync(advisor), Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("", "Indiquez la nouvelle structure.")]
    [TestCase("Introuvable", "ne répond à rien de connu ici")]
    public async Task A_structure_that_is_none_is_refused_and_kept_as_typed(string typed, string sentence)
    {
        using var refused = await _administrator.SubmitAsync(Page, ("Input.Employer", typed));

        Assert.That(await refused.RefusalsAsync(), Does.Contain(sentence));
        Assert.That(await refused.TextAsync(), Does.Contain($"value=\"{typed}\""));
        Assert.That((await _host.PlaceAsync(_place)).EmployerId, Is.EqualTo(_advisor.EmployerId));
    }

    [Test]
    public async Task A_page_that_is_out_of_date_overwrites_nothing()
    {
        await _host.AddEmployerAsync("Ville de Die", "26113");
        using var first = await _administrator.SubmitAsync(Page, ("Input.Employer", "CCAS de Valence"), ("Input.Version", "1"));

        using var late = await _administrator.SubmitAsync(Page, ("Input.Employer", "Ville de Die"), ("Input.Version", "1"));
        var page = await late.TextAsync();

        Assert.That(await late.RefusalsAsync(), Does.Contain("a changé depuis que cette page est ouverte"));
        Assert.That(page, Does.Contain("Ce lieu appartient à <b>CCAS de Valence</b>").And.Contain("value=\"Ville de Die\""));
        Assert.That(Pages.HiddenValue(page, "Input.Version"), Is.EqualTo("2"), "the next send is meant");
        Assert.That((await _host.PlaceAsync(_place)).EmployerId, Is.EqualTo(_owner));
    }

    [Test]
    public async Task Two_clicks_at_once_are_one_line_of_the_trail()
    {
        var command = new HandOverPlace { PlaceId = _place, EmployerId = _owner, Version = 1 };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => _host.SendAsync(_administratorId, command)));
        await _host.DeliverEventsAsync();

        Assert.That(outcomes.Select(outcome => outcome?.SavedId), Is.All.EqualTo(_place));
        Assert.That(await _host.InOrganizationAsync(db => db.AuditEntries.CountAsync(
            entry => entry.Action == "place.handed_over" && entry.SubjectId == _place && entry.ActorId == _administratorId)), Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_else_gives_it_and_a_merged_place_is_not_given()
    {
        var manager = await _host.AddEmployerManagerAsync(_advisor.EmployerId);
        var command = new HandOverPlace { PlaceId = _place, EmployerId = _owner, Version = 1 };

        var byManager = await _host.SendAsync(manager, command);
        await _host.MergePlacesAsync(_place, _advisor.PlaceId);
        var merged = await _host.SendAsync(_administratorId, command);
        using var page = await _administrator.GetAsync(new Uri(Page, UriKind.Relative));

        Assert.That(new[] { byManager, merged }, Is.All.Null);
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<HttpStatusCode> StatusAsync(HttpClient browser)
    {
        using var form = await browser.GetAsync(new Uri($"/lieux/{_place}/modifier", UriKind.Relative));
        return form.StatusCode;
    }
}
