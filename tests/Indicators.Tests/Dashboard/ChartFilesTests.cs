using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Each chart as an image and as its table: what the page shows, and no more.</summary>
public sealed class ChartFilesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _team;
    private HttpClient _coordinator;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        await _host.CallAsync(_advisor.Id, "=Odile <&>", "Membre");
        _team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(_team, _advisor.Id, new(2026, 1, 1));
        _coordinator = await _host.SignedInAsync(await _host.AddCoordinatorAsync(_team));
        await _host.PublishAsync(
            Recorded.Workshop(_advisor.Id, 40, new(2026, 2, 10)) with { ByGender = [7, 30, 3] },
            Recorded.Workshop(_advisor.Id, 1200, new(2026, 1, 20)));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _coordinator.Dispose();
        _host.Dispose();
    }

    [TestCase("")]
    [TestCase("?periode=2026-02")]
    [TestCase("?periode=annee&type=Workshop")]
    public async Task Every_link_of_the_page_gives_a_file(string query)
    {
        var page = await _coordinator.GetStringAsync(new Uri($"/indicateurs/equipe/{_team}{query}", UriKind.Relative));
        var links = Regex.Matches(page, "href=\"(\\?[^\"]*(?:svg|csv)=[^\"]*)\"").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).ToList();

        Assert.That(links, Has.Count.GreaterThan(6));
        foreach (var link in links)
        {
            using var answer = await GetAsync(_coordinator, $"/indicateurs/equipe/{_team}{link}");
            Assert.That(
                (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType),
                Is.EqualTo((HttpStatusCode.OK, link.Contains("svg=", StringComparison.Ordinal) ? "image/svg+xml" : "text/csv", "attachment")), link);
            if (link.Contains("svg=", StringComparison.Ordinal))
            {
                StandsAlone(XDocument.Parse(await answer.Content.ReadAsStringAsync()), link);
            }
        }
    }

    [Test]
    public async Task The_table_is_that_of_the_page()
    {
        var bytes = await _coordinator.GetByteArrayAsync(new Uri($"/indicateurs/equipe/{_team}?periode=2026-02&csv=genres", UriKind.Relative));
        var lines = System.Text.Encoding.UTF8.GetString(bytes.AsSpan(3)).ReplaceLineEndings("\n").Replace('\u00A0', ' ').Split('\n');

        Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.That(lines[0], Is.EqualTo("Genre;févr. 2026;\"févr. 2026, part ou écart\";janv. 2026;févr. 2025").Or.EqualTo("Genre;févr. 2026;févr. 2026, part ou écart;janv. 2026;févr. 2025"));
        Assert.That(lines, Does.Contain("Masculin;3;7,5 %;0;0").And.Contain("Non communiqué;7;17,5 %;1200;0"));
    }

    [Test]
    public async Task Columns_have_their_total_and_whole_numbers()
    {
        var csv = await ReadAsync(_coordinator, $"/indicateurs/equipe/{_team}?periode=2026-02&csv=mois");

        Assert.That(csv, Does.Contain("Mois;Participations aux ateliers;Individuels;Ponctuels;Total").And.Contain("janvier 2026;1200;0;0;1200"));
    }

    [Test]
    public async Task The_whole_file_holds_the_months_of_each_member_too()
    {
        var csv = await ReadAsync(_coordinator, $"/indicateurs/equipe/{_team}?periode=2026-02&format=csv");

        Assert.That(csv.Replace('\u00A0', ' '), Does.Contain("Accompagnements par membre et par mois;\"'=Odile <&> Membre\";janvier 2026;1200;"));
    }

    [Test]
    public async Task A_name_is_no_formula_in_the_table_and_no_markup_in_the_image()
    {
        var csv = await ReadAsync(_coordinator, $"/indicateurs/equipe/{_team}?periode=2026-02&csv=membres-mois");
        var svg = await ReadAsync(_coordinator, $"/indicateurs/equipe/{_team}?periode=2026-02&svg=membres-mois");

        Assert.That(csv, Does.Contain("\n\"'=Odile <&> Membre\";"));
        Assert.That(XDocument.Parse(svg).Descendants().Select(one => one.Value), Does.Contain("=Odile <&> Membre"));
    }

    [TestCase("/chiffres")]
    [TestCase("/indicateurs/territoire/departement/26")]
    public async Task What_the_page_withholds_its_files_withhold(string path)
    {
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26")));

        var csv = await ReadAsync(funder, $"{path}?csv=genres");
        var svg = await ReadAsync(funder, $"{path}?svg=genres");
        var texts = XDocument.Parse(svg).Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(csv, Does.Contain("Masculin;< 5;;0;0").And.Contain("Non communiqué;masqué;;0").Or.Contain("Non communiqué;masqué;;1200"));
            Assert.That(texts, Does.Contain("< 5").And.Contain("masqué").And.Not.Contain("3"));
        });
    }

    [TestCase("csv=membres", Description = "Nobody is named outside")]
    [TestCase("svg=membres-mois")]
    [TestCase("svg=inconnu")]
    [TestCase("periode=2025&csv=genres", Description = "A year has no lists")]
    public async Task What_the_page_does_not_show_is_refused_with_a_sentence(string query)
    {
        using var stranger = _host.CreateBrowser();
        using var answer = await GetAsync(stranger, $"/chiffres?{query}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.ReadPageAsync(), Does.Contain("Ce graphique n’existe pas").And.Not.Contain("Chiffres clés"));
    }

    private static void StandsAlone(XDocument svg, string link)
    {
        XNamespace names = "http://www.w3.org/2000/svg";
        Assert.Multiple(() =>
        {
            Assert.That(svg.Root?.Name, Is.EqualTo(names + "svg"), link);
            Assert.That(svg.Root?.Element(names + "title")?.Value, Does.Contain(" – "), link);
            Assert.That(svg.Root?.Element(names + "desc")?.Value, Does.Contain("Espace Coop"), link);
            Assert.That(svg.Descendants().Attributes().Where(one => !one.IsNamespaceDeclaration).Select(one => one.Value), Has.None.Contains("var(").And.None.StartWith("http"), link);
            Assert.That(svg.Descendants(names + "text"), Is.Not.Empty, link);
        });
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string path) => browser.GetAsync(new Uri(path, UriKind.Relative));

    private static async Task<string> ReadAsync(HttpClient browser, string path)
    {
        using var answer = await GetAsync(browser, path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return (await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ').ReplaceLineEndings("\n");
    }
}
