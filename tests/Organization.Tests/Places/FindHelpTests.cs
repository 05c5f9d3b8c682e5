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

        var page = await ReadAsync("/trouver?ou=Crest");

        Assert.That(NamesOf(page), Is.EqualTo(new[] { "Commune", "Communauté", "Département" }));
        Assert.That(NearnessesOf(page), Is.EqualTo(new[] { "Dans la commune", "Dans l’intercommunalité", "Dans le département" }));
    }

    [Test]
    public async Task Without_a_position_a_place_of_the_commune_is_in_it_and_others_are_where_their_commune_is()
    {
        await _host.AddPublishedPlaceAsync(_employer, "Situé", "26108", 44.728, 5.020);
        await _host.AddPublishedPlaceAsync(_employer, "À Aouste", "26011", 44.7281, 5.0201);
        await _host.AddPublishedPlaceAsync(_employer, "À Valence", "26362", 44.933, 4.892);
        await _host.AddPublishedPlaceAsync(_employer, "Sans position à Crest", "26108");
        await _host.AddPublishedPlaceAsync(_employer, "Sans position à Aouste", "26011");
        await _host.AddPublishedPlaceAsync(_employer, "Sans position à Valence", "26362");
        await _host.AddPublishedPlaceAsync(_employer, "Sans position à Saillans", "26289");

        var page = await ReadAsync("/trouver?ou=Crest");

        Assert.That(NamesOf(page).Zip(NearnessesOf(page)).Where(row => row.First.StartsWith("Sans", StringComparison.Ordinal)).Select(row => row.Second), Is.EqualTo(new[]
        {
            "Dans la commune", "À environ 1 km", "À environ 25 km", "Dans l’intercommunalité",
        }));
    }

    [TestCase("Grignan", "84138", "Dans l’intercommunalité")] // one EPCI in two départements
    [TestCase("Lyon 3e arrondissement", "69381", "Dans la commune")]
    [TestCase("Lyon", "69387", "Dans la commune")]
    public async Task An_epci_goes_over_the_departement_and_an_arrondissement_is_in_its_commune(string around, string commune, string nearness)
    {
        await _host.AddPublishedPlaceAsync(_employer, "Trouvé", commune);

        Assert.That(NearnessesOf(await ReadAsync($"/trouver?ou={Uri.EscapeDataString(around)}")), Is.EqualTo(new[] { nearness }));
    }

    [Test]
    public async Task A_postal_code_finds_its_commune_or_asks_which()
    {
        await _host.AddPublishedPlaceAsync(_employer, "Commune");

        using var asked = await _stranger.GetAsync(new Uri("/trouver?ou=26400", UriKind.Relative));

        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await asked.TextAsync(), Does.Contain("Plusieurs communes correspondent").And.Contain("value=\"26108\"").And.Contain("value=\"26011\""));
        Assert.That(await ReadAsync("/trouver?ou=26400&commune=26108"), Does.Contain("autour de Crest"));
        Assert.That(await ReadAsync("/trouver?ou=26000"), Does.Contain("autour de Valence"));
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

    private static IReadOnlyList<string> NearnessesOf(string page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page, "</div>\\s*<span class=\"hint\">([^<]*)</span>\\s*</li>").Select(match => match.Groups[1].Value)];

    private async Task<string> ReadAsync(string path)
    {
        using var answer = await _stranger.GetAsync(new Uri(path, UriKind.Relative));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }
}
