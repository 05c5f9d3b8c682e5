using System.Net;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>What strangers see, and what they do not.</summary>
internal sealed class FindHelpTests
{
    private TestHost _host;
    private Guid _employer;
    private HttpClient _stranger;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _employer = await _host.AddEmployerAsync();
        _stranger = _host.CreateBrowser();
    }

    [TearDown]
    public void Close()
    {
        _stranger.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_nearest_come_first_by_the_mean_position_of_the_communes_places()
    {
        await _host.AddPublishedPlaceAsync(_employer, "Loin", "26362", 44.933, 4.892);
        await _host.AddPublishedPlaceAsync(_employer, "Tout près", "26108", 44.728, 5.020);
        await _host.AddPublishedPlaceAsync(_employer, "Près", "26011", 44.725, 5.030);
        await _host.AddPublishedPlaceAsync(_employer, "À côté", "26011", 44.714, 5.055);
        await _host.AddPublishedPlaceAsync(_employer, "Bien trop loin", "75101", 48.86, 2.34);

        var page = await ReadAsync("/trouver?ou=Crest");

        Assert.That(NamesOf(page), Is.EqualTo(new[] { "Tout près", "Près", "À côté", "Loin" }));
        Assert.That(page, Does.Contain("À moins de 1 km").And.Contain("À 25 km").And.Contain("<svg viewBox=\"0 0 400 440\""));
    }

    [Test]
    public async Task A_place_without_position_stands_where_its_commune_is()
    {
        await _host.AddPublishedPlaceAsync(_employer, "Situé", "26108", 44.728, 5.020);
        await _host.AddPublishedPlaceAsync(_employer, "Loin", "26362", 44.933, 4.892);
        await _host.AddPublishedPlaceAsync(_employer, "Sans position", "26108");
        await _host.AddPublishedPlaceAsync(_employer, "Nulle part", "26113");

        Assert.That(NamesOf(await ReadAsync("/trouver?ou=Crest")), Is.EqualTo(new[] { "Situé", "Sans position", "Loin", "Nulle part" })
            .Or.EqualTo(new[] { "Sans position", "Situé", "Loin", "Nulle part" }));
    }

    [Test]
    public async Task Without_any_position_the_commune_its_epci_and_its_departement_follow_each_other()
    {
        await _host.AddPublishedPlaceAsync(_employer, "Département", "26362");
        await _host.AddPublishedPlaceAsync(_employer, "Communauté", "26011");
        await _host.AddPublishedPlaceAsync(_employer, "Commune", "26108");
        await _host.AddPublishedPlaceAsync(_employer, "Ailleurs", "75101");

        var page = await ReadAsync("/trouver?ou=26400&commune=26108");

        Assert.That(NamesOf(await ReadAsync("/trouver?ou=Crest")), Is.EqualTo(new[] { "Commune", "Communauté", "Département" }));
        Assert.That(page, Does.Contain("Commune"));
    }

    [Test]
    public async Task Filters_narrow_and_a_place_for_everybody_is_for_each_public()
    {
        var senior = TestPlaces.Described("Seniors") with { Publics = new(1 << 3), SpecialCare = new(1 << 0), Access = new(1 << 1) };
        await _host.AddPlaceAsync(_employer, senior);
        await _host.AddPublishedPlaceAsync(_employer, "Tous");

        Assert.That(NamesOf(await ReadAsync("/trouver?ou=Crest&public=Young")), Is.EqualTo(new[] { "Tous" }));
        Assert.That(NamesOf(await ReadAsync("/trouver?ou=Crest&public=Seniors")), Is.EquivalentTo(new[] { "Seniors", "Tous" }));
        Assert.That(NamesOf(await ReadAsync("/trouver?ou=Crest&besoin=Deafness")), Is.EqualTo(new[] { "Seniors" }));
        Assert.That(NamesOf(await ReadAsync("/trouver?ou=Crest&acces=Call")), Is.EqualTo(new[] { "Seniors" }));
        Assert.That(await ReadAsync("/trouver?ou=Crest&service=CheapEquipment"), Does.Contain("Aucun lieu trouvé"));
    }

    [TestCase("/trouver?ou=Saint-Denis", "Plusieurs communes correspondent")]
    [TestCase("/trouver?ou=Nullepart-sur-Rien", "Aucune commune ne correspond")]
    [TestCase("/trouver?ou=Crest&service=7", "")]
    public async Task What_is_not_understood_is_said_beside_its_field(string path, string message)
    {
        using var answer = await _stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain(message));
    }

    [Test]
    public async Task Hidden_places_are_nowhere()
    {
        var hidden = await _host.AddPlaceAsync(_employer, TestPlaces.Described("Bureau caché") with { IsVisible = false, Latitude = 44.728, Longitude = 5.02 });
        var merged = await _host.AddPublishedPlaceAsync(_employer, "Ancien nom");
        var kept = await _host.AddPublishedPlaceAsync(_employer, "Nom d’aujourd’hui");
        await _host.MergePlacesAsync(merged, kept);

        foreach (var path in new[] { "/trouver?ou=Crest", "/donnees/lieux.csv", "/donnees/lieux.json" })
        {
            Assert.That(await ReadAsync(path), Does.Not.Contain("Bureau caché").And.Not.Contain("Ancien nom").And.Contain("Nom d’aujourd’hui"), path);
        }

        using var page = await _stranger.GetAsync(new Uri($"/trouver/lieux/{hidden}", UriKind.Relative));
        using var led = await _stranger.GetAsync(new Uri($"/trouver/lieux/{merged}", UriKind.Relative));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(led.Headers.Location?.OriginalString, Is.EqualTo($"/trouver/lieux/{kept}"));
    }

    [Test]
    public async Task The_page_of_a_place_names_nobody()
    {
        var advisor = await _host.AddAdvisorAsync(_employer);
        var place = await _host.AddPublishedPlaceAsync(_employer, "Ouvert");
        await _host.SendAsync(advisor.Id, new Organization.Places.Directory.AttachToPlace { PlaceId = place, FirstDay = new(2026, 1, 5) });

        Assert.That(await ReadAsync($"/trouver/lieux/{place}"), Does.Contain("Ouvert").And.Not.Contain("Camille").And.Not.Contain("Durand"));
    }

    [Test]
    public void The_limit_of_strangers_holds_for_each_public_route()
    {
        string[] routes = ["trouver", "trouver/lieux/{id:guid}", "donnees", "/donnees/lieux.csv", "/donnees/lieux.json"];

        var open = _host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) // what the limiter looks at
            .Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.That(routes.Except(open), Is.Empty);
    }

    private static IReadOnlyList<string> NamesOf(string page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page, "</span> <b>([^<]*)</b>").Select(match => match.Groups[1].Value)];

    private async Task<string> ReadAsync(string path)
    {
        using var answer = await _stranger.GetAsync(new Uri(path, UriKind.Relative));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }
}
