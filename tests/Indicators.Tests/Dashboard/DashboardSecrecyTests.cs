using System.Net;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>What leaves the team tells of no one: small counts withheld, nothing to subtract them from.</summary>
public sealed class DashboardSecrecyTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _team;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(_team, _advisor.Id, new(2026, 1, 1));

        // February is the last closed month by the clock of the tests.
        await _host.PublishAsync(Recorded.Workshop(_advisor.Id, 40, new(2026, 2, 10)) with
        {
            ByGender = [7, 30, 3], Anonymous = 37, FirstTime = 2, FollowedPersons = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()],
        });
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task The_public_page_withholds_small_counts_and_a_second_one()
    {
        var page = await ReadAsync("/chiffres");

        Assert.Multiple(() =>
        {
            Assert.That(page.Row("genres", Labels.Of(Gender.Female)), Is.EqualTo("3075,0 % 0 0"));
            Assert.That(page.Row("genres", Labels.Of(Gender.Male)), Is.EqualTo("< 5 0 0"));
            Assert.That(page.Row("genres", Labels.Of(Gender.NotStated)), Is.EqualTo("masqué 0 0"));
            Assert.That(page.Row("comparer", "Personnes suivies distinctes"), Is.EqualTo("< 5 0 0"));
            Assert.That(page.Row("comparer", "dont « première fois »"), Is.EqualTo("< 5 0 0"));
            Assert.That(page, Does.Contain("Dont 0 nouvelle personne suivie et < 5"));
        });
    }

    [Test]
    public async Task The_team_itself_sees_them()
    {
        using var browser = await _host.SignedInAsync(await _host.AddCoordinatorAsync(_team));
        var page = await (await browser.GetAsync(new Uri($"/indicateurs/equipe/{_team}?periode=2026-02", UriKind.Relative))).ReadPageAsync();

        Assert.That(page.Row("genres", Labels.Of(Gender.Male)), Is.EqualTo("37,5 % 0 0"));
        Assert.That(page.Row("comparer", "Personnes suivies distinctes"), Is.EqualTo("3 0+3 0+3"));
    }

    [Test]
    public async Task A_year_has_no_lists_that_would_give_its_months_back()
    {
        var page = await ReadAsync("/chiffres?periode=2025");

        Assert.That(page, Does.Not.Contain("id=\"genres\"").And.Not.Contain("id=\"lieux\"").And.Contain("Année 2025"));
    }

    [TestCase("/chiffres?periode=2026-03", Description = "The running month")]
    [TestCase("/chiffres?periode=annee")]
    [TestCase("/chiffres?periode=tout")]
    [TestCase("/chiffres?du=2026-02-01&au=2026-02-09")]
    [TestCase("/chiffres?type=Workshop")]
    [TestCase("/chiffres?commune=26108")]
    public async Task Nothing_can_be_chosen_that_would_tell_by_subtraction(string path)
    {
        using var stranger = _host.CreateBrowser();
        using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.ReadPageAsync(), Does.Not.Contain("Chiffres clés"));
    }

    [Test]
    public async Task Its_file_withholds_what_the_page_withholds()
    {
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26")));

        var csv = await funder.GetStringAsync(new Uri("/indicateurs/territoire/departement/26?format=csv", UriKind.Relative));

        Assert.That(csv.Replace('\u00A0', ' '), Does.Contain("Genre;Masculin;févr. 2026;< 5").And.Contain("Genre;Non communiqué;févr. 2026;masqué").And.Contain("Personnes suivies distinctes (B1)"));
    }

    private async Task<string> ReadAsync(string path)
    {
        using var stranger = _host.CreateBrowser();
        using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.ReadPageAsync();
    }
}
