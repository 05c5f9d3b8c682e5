using System.Net;
using System.Text;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>On Monday 16 March 2026: a year since January, and each département month by month.</summary>
public sealed class SeriesTests
{
    private const int MaxBytes = 50 * 1024;

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _administrator;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        await _host.PublishAsync(
            Recorded.Workshop(_advisor.Id, 10, new(2025, 1, 31)),
            Recorded.Workshop(_advisor.Id, 20, new(2025, 3, 17)),
            Recorded.Workshop(_advisor.Id, 5, new(2025, 12, 31)),
            Recorded.Workshop(_advisor.Id, 7, new(2026, 1, 1)),
            Recorded.Workshop(_advisor.Id, 8, new(2026, 3, 16)),
            Recorded.Workshop(_advisor.Id, 3, new(2026, 2, 16)) with { CommuneCode = "01053" },
            Recorded.Workshop(_advisor.Id, 2, new(2026, 2, 16)) with { CommuneCode = "2A004" });
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_running_year_adds_up_beside_the_whole_year_before()
    {
        var csv = await ReadAsync(_administrator, "/indicateurs/territoire/nation/FR?periode=annee&csv=cumul");

        Assert.That(csv.ReplaceLineEndings("\n").TrimStart('\uFEFF'), Is.EqualTo(
            "Fin;2025;2026\njanvier;10;7\nfévrier;10;12\nmars;30;20\navril;30;\nmai;30;\njuin;30;\njuillet;30;\naoût;30;\nseptembre;30;\noctobre;30;\nnovembre;30;\ndécembre;35;\n"));
    }

    [Test]
    public async Task Its_sentence_compares_the_same_days()
    {
        var page = await ReadAsync(_administrator, "/indicateurs/territoire/nation/FR?periode=annee");

        Assert.That(page, Does.Contain("Depuis janvier").And.Contain("Mars 2026 n’est compté que jusqu’au 16 mars 2026."));
        Assert.That(page, Does.Contain("20 accompagnements ont été réalisés, 100,0 % de plus que du 1er janvier au 16 mars 2025."));
    }

    [TestCase("")]
    [TestCase("?periode=2026-02")]
    [TestCase("?du=2025-01-01&au=2025-12-30")]
    public async Task What_is_no_year_has_no_sum(string query)
    {
        var page = await ReadAsync(_administrator, "/indicateurs/territoire/nation/FR" + query);

        Assert.That(page, Does.Not.Contain("Depuis janvier"));
    }

    [Test]
    public async Task A_region_shows_each_of_its_departements_by_code()
    {
        var page = await ReadAsync(_administrator, "/indicateurs/territoire/region/84?periode=2026-02");
        var csv = await ReadAsync(_administrator, "/indicateurs/territoire/region/84?periode=2026-02&csv=departements-mois");
        var lines = csv.ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.That(page, Does.Contain("la même échelle pour tous les départements"));
        Assert.That(lines, Has.Length.EqualTo(13));
        Assert.That(lines[1], Is.EqualTo("Ain (01);0;0;0;0;0;0;0;0;0;0;0;3"));
        Assert.That(lines.Single(line => line.StartsWith("Drôme (26)", StringComparison.Ordinal)), Is.EqualTo("Drôme (26);20;0;0;0;0;0;0;0;0;5;7;0"));
    }

    [Test]
    public async Task The_nation_has_them_on_a_page_of_their_own_that_stays_small()
    {
        using var answer = await _administrator.GetAsync(new Uri("/indicateurs/territoire/nation/FR/departements", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.That(html, Does.Contain("Corse-du-Sud (2A)").And.Contain("Mayotte (976)").And.Contain("Paris (75)"));
        Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThan(MaxBytes));
    }

    [Test]
    public async Task A_funder_of_the_region_does_not_see_them_since_a_month_s_few_are_withheld()
    {
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Region, "84")));
        using var stranger = _host.CreateBrowser();

        var page = await ReadAsync(funder, "/indicateurs/territoire/region/84");
        var statuses = new List<HttpStatusCode>();
        foreach (var path in new[] { "nation/FR/departements", "departement/26/departements", "region/11/departements" })
        {
            using var answer = await funder.GetAsync(new Uri($"/indicateurs/territoire/{path}", UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.That(page, Does.Not.Contain("la même échelle"));
        Assert.That(statuses, Is.All.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await ReadAsync(stranger, "/chiffres"), Does.Not.Contain("Les départements"));
    }

    private static async Task<string> ReadAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return await answer.ReadPageAsync();
    }
}
