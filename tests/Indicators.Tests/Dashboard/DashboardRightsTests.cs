using System.Net;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Who sees whose figures: domain.md §8. What may not be seen is not there.</summary>
public sealed class DashboardRightsTests
{
    private readonly Dictionary<string, Guid> _people = [];

    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _team;
    private Guid _otherTeam;
    private Guid _otherEmployer;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _otherEmployer = await _host.AddEmployerAsync("Ville de Carcassonne", "11069");
        (_team, _otherTeam) = (await _host.AddTeamAsync(_advisor), await _host.AddTeamAsync());
        _people["advisor"] = _advisor.Id;
        _people["coordinator"] = await _host.AddCoordinatorAsync(_team);
        _people["manager"] = await _host.AddEmployerManagerAsync(_advisor.EmployerId);
        _people["funder of 26"] = await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26"));
        _people["funder of region 11"] = await _host.AddFunderAsync(new Territory(TerritoryKind.Region, "11"));
        _people["national funder"] = await _host.AddFunderAsync(Territory.Nation);
        _people["administrator"] = await _host.AddAdministratorAsync();
        await _host.PublishAsync(Recorded.Workshop(_advisor.Id, 7) with { EmployerId = _advisor.EmployerId, PlaceId = _advisor.PlaceId, Channel = SharedKernel.Vocabulary.Channel.Place });
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [TestCase("coordinator", "equipe/{team}", HttpStatusCode.OK)]
    [TestCase("coordinator", "equipe/{other team}", HttpStatusCode.NotFound)]
    [TestCase("administrator", "equipe/{other team}", HttpStatusCode.OK)]
    [TestCase("advisor", "equipe/{team}", HttpStatusCode.Forbidden)]
    [TestCase("manager", "structure/{employer}", HttpStatusCode.OK)]
    [TestCase("manager", "structure/{other employer}", HttpStatusCode.NotFound)]
    [TestCase("coordinator", "structure/{employer}", HttpStatusCode.OK, Description = "All its advisors are in the team")]
    [TestCase("coordinator", "structure/{other employer}", HttpStatusCode.NotFound)]
    [TestCase("funder of 26", "structure/{employer}", HttpStatusCode.OK)]
    [TestCase("funder of 26", "structure/{other employer}", HttpStatusCode.NotFound)]
    [TestCase("funder of 26", "territoire/departement/26", HttpStatusCode.OK)]
    [TestCase("funder of 26", "territoire/departement/11", HttpStatusCode.NotFound)]
    [TestCase("funder of 26", "territoire/region/84", HttpStatusCode.NotFound)]
    [TestCase("funder of region 11", "territoire/region/11", HttpStatusCode.OK)]
    [TestCase("funder of region 11", "territoire/departement/75", HttpStatusCode.OK)]
    [TestCase("funder of region 11", "territoire/departement/11", HttpStatusCode.NotFound, Description = "Aude is not in Île-de-France")]
    [TestCase("funder of region 11", "territoire/nation/FR", HttpStatusCode.NotFound)]
    [TestCase("national funder", "territoire/nation/FR", HttpStatusCode.OK)]
    [TestCase("national funder", "territoire/departement/971", HttpStatusCode.OK)]
    [TestCase("national funder", "territoire/departement/2A", HttpStatusCode.OK)]
    [TestCase("administrator", "territoire/commune/26108", HttpStatusCode.OK)]
    [TestCase("administrator", "territoire/departement/20", HttpStatusCode.NotFound)]
    [TestCase("administrator", "territoire/departement/99", HttpStatusCode.NotFound)]
    [TestCase("administrator", "territoire/pays/FR", HttpStatusCode.NotFound)]
    [TestCase("manager", "territoire/departement/26", HttpStatusCode.Forbidden)]
    [TestCase("advisor", "lieu/{place}", HttpStatusCode.OK)]
    [TestCase("advisor", "lieu/{team}", HttpStatusCode.NotFound)]
    [TestCase("manager", "perimetres", HttpStatusCode.OK)]
    public async Task Each_sees_what_it_may(string who, string path, HttpStatusCode expected)
    {
        using var browser = await _host.SignedInAsync(_people[who]);
        var filled = path.Replace("{team}", _team.ToString(), StringComparison.Ordinal).Replace("{other team}", _otherTeam.ToString(), StringComparison.Ordinal)
            .Replace("{employer}", _advisor.EmployerId.ToString(), StringComparison.Ordinal)
            .Replace("{other employer}", _otherEmployer.ToString(), StringComparison.Ordinal).Replace("{place}", _advisor.PlaceId.ToString(), StringComparison.Ordinal);

        using var answer = await browser.GetAsync(new Uri($"/indicateurs/{filled}", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_link_of_the_list_opens_for_whom_it_is_shown()
    {
        foreach (var (who, id) in _people)
        {
            using var browser = await _host.SignedInAsync(id);
            var page = await browser.GetStringAsync(new Uri("/indicateurs/perimetres", UriKind.Relative));
            var links = System.Text.RegularExpressions.Regex.Matches(page, "href=\"(/indicateurs/(?:equipe|structure|lieu|territoire)[^\"]*)\"").Select(link => link.Groups[1].Value).ToList();

            foreach (var link in links.Take(5).Concat(links.TakeLast(3)))
            {
                using var answer = await browser.GetAsync(new Uri(link, UriKind.Relative));
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{who} {link}");
            }
        }
    }

    [Test]
    public async Task The_public_page_and_the_method_ask_for_no_account()
    {
        using var stranger = _host.CreateBrowser();

        foreach (var path in new[] { "/chiffres", "/indicateurs/methode" })
        {
            using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        }
    }
}
