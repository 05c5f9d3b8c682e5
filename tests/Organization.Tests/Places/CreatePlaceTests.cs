using System.Net;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>On Monday 16 March 2026.</summary>
internal sealed class CreatePlaceTests
{
    private const string New = "/lieux/nouveau";

    private static readonly (string Name, string Value)[] Typed =
    [
        ("Input.Name", "Salle des fêtes"), ("Input.Commune", "Crest (26400)"), ("Input.Address", "3 rue Haute"), ("Input.FirstDay", "2026-03-16"),
    ];

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task SignIn()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Close()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task An_advisor_opens_a_place_of_the_employer_and_works_there()
    {
        using var answer = await _browser.SubmitAsync(
            New,
            [.. With(("Input.Services", "Procedures"), ("Input.Services", "Security"), ("Input.Hours.Days[0].From1", "09:00"), ("Input.Hours.Days[0].To1", "12:00"),
                ("Input.Phone", "04 75 25 00 00"), ("Input.Emails", "a@exemple.fr\r\nb@exemple.fr"), ("Input.Position", "44,728 ; 5,023"), ("Input.IsVisible", "true"))]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found), await answer.Content.ReadAsStringAsync());
        var place = await _host.PlaceAsync(Guid.Parse(answer.Headers.Location!.OriginalString[^36..]));
        Assert.That(place.EmployerId, Is.EqualTo(_advisor.EmployerId));
        Assert.That((place.OpeningHours, place.Phone, place.Emails, place.Latitude, place.IsVisible),
            Is.EqualTo(("Mo 09:00-12:00", "+33475250000", "a@exemple.fr|b@exemple.fr", (double?)44.728, true)));
        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Select(one => (one.PlaceId, one.FirstDay)), Does.Contain((place.Id, new DateOnly(2026, 3, 16))));
    }

    [Test]
    public async Task The_same_form_twice_makes_one_place()
    {
        var id = ("Input.Id", Guid.CreateVersion7().ToString());

        using var first = await _browser.SubmitAsync(New, [.. With(id)]);
        using var second = await _browser.SubmitAsync(New, [.. With(id)]);

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(await CountAsync("Salle des fêtes"), Is.EqualTo(1));
        Assert.That(await _host.AttachmentsOfAsync(_advisor.Id), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Warns_of_a_place_that_looks_like_it_and_keeps_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync(New, [.. With(("Input.Name", "mediatheque Louis-Aragon"), ("Input.Summary", "Au fond de la cour"))]);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("C’est ce lieu").And.Contain("Créer quand même").And.Contain("Au fond de la cour"));
        Assert.That(await CountAsync("mediatheque Louis-Aragon"), Is.Zero);
    }

    [Test]
    public async Task Creates_it_all_the_same_when_asked_to()
    {
        using var answer = await _browser.SubmitAsync(New, [.. With(("Input.Name", "Médiathèque Louis-Aragon"), ("suite", "creer"))]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(await CountAsync("Médiathèque Louis-Aragon"), Is.EqualTo(1));
    }

    [Test]
    public async Task Attaches_to_the_place_that_was_meant_from_the_day_that_was_typed()
    {
        var other = await _host.AddPublishedPlaceAsync(await _host.AddEmployerAsync("CCAS"), "France Services");

        using var answer = await _browser.SubmitAsync(New, [.. With(("Input.Name", "France Services Crest"), ("Input.FirstDay", "2026-02-02"), ("suite", $"ce-lieu:{other}"))]);

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/lieux/{other}"));
        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Select(one => (one.PlaceId, one.FirstDay)), Does.Contain((other, new DateOnly(2026, 2, 2))));
        Assert.That(await CountAsync("France Services Crest"), Is.Zero);
    }

    [Test]
    public async Task Warns_of_the_same_siret_wherever_it_is()
    {
        await _host.AddPlaceAsync(_advisor.EmployerId, TestPlaces.Described("Agence postale", "26362") with { Siret = "73282932000074" });

        using var answer = await _browser.SubmitAsync(New, [.. With(("Input.Siret", "732 829 320 00074"))]);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Agence postale"));
    }

    [Test]
    public async Task Warns_of_the_same_siret_though_the_commune_has_hundreds_of_places()
    {
        await _host.AddPlaceAsync(_advisor.EmployerId, TestPlaces.Described("Zone postale", "26362") with { Siret = "73282932000074" });
        await _host.InOrganizationAsync(async db =>
        {
            var employer = await db.Employers.SingleAsync(one => one.Id == _advisor.EmployerId);
            db.Places.AddRange(Enumerable.Range(0, 500)
                .Select(number => Place.Open(employer, TestPlaces.Described($"Bureau {number}"), _host.Clock.GetUtcNow().UtcDateTime).Made()));
            return employer.Id;
        });

        using var answer = await _browser.SubmitAsync(New, [.. With(("Input.Siret", "73282932000074"))]);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Zone postale"));
    }

    [Test]
    public async Task Says_at_once_all_that_is_wrong()
    {
        using var answer = await _browser.SubmitAsync(
            New,
            [.. With(("Input.Name", ""), ("Input.Siret", "123"), ("Input.Hours.Days[0].From1", "12:00"), ("Input.Hours.Days[0].To1", "09:00"), ("Input.IsVisible", "true"),
                ("Input.PostalCode", "26000"), ("Input.Position", "quelque part"))]);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("Renseignez « Nom du lieu »").And.Contain("Ce numéro SIRET").And.Contain("Lundi : la fermeture vient avant")
            .And.Contain("au moins un service").And.Contain("l’un de ceux de la commune").And.Contain("Cette position"));
    }

    [Test]
    public async Task The_buttons_of_the_hours_save_nothing()
    {
        using var answer = await _browser.SubmitAsync(
            New, [.. With(("Input.Hours.Days[0].From1", "09:00"), ("Input.Hours.Days[0].To1", "12:00"), ("suite", "horaires-texte"))]);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain("\nMo 09:00-12:00</textarea>").And.Contain("Salle des fêtes"));
        Assert.That(await CountAsync("Salle des fêtes"), Is.Zero);
    }

    [TestCase("12:00", "09:00", "Lundi : la fermeture vient avant")]
    [TestCase("09:00", "", "Lundi : indiquez l’ouverture et la fermeture")]
    public async Task A_grid_with_a_day_that_cannot_be_stays_a_grid(string from, string to, string message)
    {
        using var answer = await _browser.SubmitAsync(
            New,
            [.. With(("Input.Hours.Days[0].From1", from), ("Input.Hours.Days[0].To1", to), ("Input.Hours.Days[1].From1", "14:05"),
                ("Input.Hours.Days[1].To1", "17:35"), ("suite", "horaires-texte"))]);

        var page = await answer.TextAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain(message).And.Contain("value=\"14:05\"").And.Contain("value=\"17:35\"").And.Contain("Salle des fêtes"));
        Assert.That(page, Does.Not.Contain("Input.Hours.Text"));
    }

    [Test]
    public async Task An_administrator_names_the_employer()
    {
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());

        using var nameless = await administrator.SubmitAsync(New, [.. With()]);
        using var named = await administrator.SubmitAsync(New, [.. With(("Input.Employer", "ville de crest"))]);

        Assert.That(nameless.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(named.StatusCode, Is.EqualTo(HttpStatusCode.Found), await named.Content.ReadAsStringAsync());
        Assert.That(await CountAsync("Salle des fêtes"), Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_opens_a_place_for_an_employer_that_is_not_theirs()
    {
        var other = await _host.AddEmployerAsync("CCAS");

        using var answer = await _browser.SubmitAsync(New, [.. With(("Input.EmployerId", other.ToString()))]);

        Assert.That(await _host.InOrganizationAsync(db => db.Places.CountAsync(place => place.EmployerId == other)), Is.Zero);
    }

    private static IEnumerable<(string Name, string Value)> With(params (string Name, string Value)[] fields) =>
        Typed.Where(one => !Array.Exists(fields, field => field.Name == one.Name)).Concat(fields);

    private Task<int> CountAsync(string name) => _host.InOrganizationAsync(db => db.Places.CountAsync(place => place.Name == name));
}
