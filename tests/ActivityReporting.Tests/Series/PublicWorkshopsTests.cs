using System.Net;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>What strangers read of a place's coming workshops.</summary>
internal sealed class PublicWorkshopsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _place;
    private HttpClient _stranger;

    private string Path => $"/trouver/lieux/{_place}/ateliers";

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _place = await _host.AddPublishedPlaceAsync(_advisor.EmployerId, "France Services de Crest");
        using var browser = await _host.SignedInAsync(_advisor.Id);
        await browser.SubmitAsync($"/lieux/{_place}/rattachement", ("FirstDay", "2026-01-01"), ("acte", "venir"));
        _stranger = _host.CreateBrowser();
    }

    [TearDown]
    public void StopHost()
    {
        _stranger.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Shows_what_its_advisor_announced_without_anybody_s_name()
    {
        await PlanAsync(isPublic: true, await _host.FollowAsync(_advisor));

        var page = await _stranger.TextAsync(Path);

        Assert.That(page, Does.Contain("Ma boîte mail").And.Contain("mardi 17 mars 2026, 10\u00A0h\u00A000").And.Contain("Inscription à l’accueil.")
            .And.Contain("France Services de Crest"));
        Assert.That(page, Does.Not.Contain("Lucette").And.Not.Contain("Grimaud").And.Not.Contain("Durand").And.Not.Contain("mardi 10 mars"));
        Assert.That(await _stranger.TextAsync($"/trouver/lieux/{_place}"), Does.Contain($"href=\"{Path}\""));
    }

    [Test]
    public async Task What_is_not_announced_is_not_there()
    {
        await PlanAsync(isPublic: false);

        Assert.That(await _stranger.TextAsync(Path), Does.Contain("Aucun atelier annoncé").And.Not.Contain("Ma boîte mail"));
        Assert.That(await _stranger.TextAsync($"/trouver/lieux/{_place}"), Does.Not.Contain("/ateliers"));
    }

    [Test]
    public async Task A_cancelled_session_says_so()
    {
        var id = await PlanAsync(isPublic: true);
        await _host.SendAsync(_advisor.Id, new ChangeOccurrence { SeriesId = id, PlannedOn = new(2026, 3, 17), Change = OccurrenceChange.Cancel });

        Assert.That(await _stranger.TextAsync(Path), Does.Contain("Annulée"));
    }

    [Test]
    public async Task A_deleted_series_is_not_there()
    {
        var id = await PlanAsync(isPublic: true);
        await _host.SendAsync(_advisor.Id, new DeleteSeries(id));

        Assert.That(await _stranger.TextAsync(Path), Does.Contain("Aucun atelier annoncé"));
    }

    [Test]
    public async Task An_advisor_who_left_announces_nothing()
    {
        await PlanAsync(isPublic: true);
        using var browser = await _host.SignedInAsync(_advisor.Id);
        await browser.SubmitAsync($"/lieux/{_place}/rattachement", ("LastDay", "2026-03-16"), ("acte", "partir"));

        Assert.That(await _stranger.TextAsync(Path), Does.Contain("Aucun atelier annoncé"));
    }

    [Test]
    public async Task A_place_that_is_not_on_the_map_has_no_page()
    {
        using var answer = await _stranger.GetAsync(new Uri($"/trouver/lieux/{_advisor.PlaceId}/ateliers", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_merged_place_leads_to_the_one_it_is_now_with_its_workshops()
    {
        await PlanAsync(isPublic: true);
        var kept = await _host.AddPublishedPlaceAsync(_advisor.EmployerId, "Maison du numérique");
        await _host.MergePlacesAsync(_place, kept);

        using var old = await _stranger.GetAsync(new Uri(Path, UriKind.Relative));

        Assert.That(old.Headers.Location!.OriginalString, Is.EqualTo($"/trouver/lieux/{kept}/ateliers"));
        Assert.That(await _stranger.TextAsync($"/trouver/lieux/{kept}/ateliers"), Does.Contain("Ma boîte mail").And.Contain("Maison du numérique"));
    }

    private Task<Guid> PlanAsync(bool isPublic, params Guid[] roster) => _host.PlanAsync(_advisor, Planned.Email.With(roster) with
    {
        Session = Planned.Email.With(roster).Session with { PlaceId = _place },
        IsPublic = isPublic,
        PublicText = "Inscription à l’accueil.",
    });
}
