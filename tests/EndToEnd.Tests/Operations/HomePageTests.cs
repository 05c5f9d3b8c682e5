using System.Net;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

internal sealed class HomePageTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void Start() => _host = new();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task An_advisor_is_greeted_and_logs_from_there()
    {
        var advisor = await _host.AddAdvisorAsync();

        var page = await ReadAsync(advisor.Id);

        Assert.That(page, Does.Contain("<h1>Bonjour ").And.Contain("Lundi 16 mars 2026, ")
            .And.Contain("/activites/nouvelle/ponctuelle").And.Contain("Trois gestes et c’est noté"));
    }

    [Test]
    public async Task The_day_is_the_one_where_the_advisor_works()
    {
        var employer = await _host.AddEmployerAsync("Ville de Nouméa", "98818");
        var advisor = await _host.AddAdvisorAsync(employer);
        _host.Clock.Advance(TimeSpan.FromHours(6));

        var page = await ReadAsync(advisor.Id);
        _host.Clock.Advance(TimeSpan.FromHours(-6));

        Assert.That(page, Does.Contain("Mardi 17 mars 2026, Ville de Nouméa."));
    }

    [TestCase(Role.Coordinator, "/rapports", "Relire, écrire, valider, télécharger")]
    [TestCase(Role.EmployerManager, "/rapports", "Relire, écrire, valider, télécharger")]
    [TestCase(Role.Funder, "/rapports", "Les rapports validés de votre périmètre")]
    [TestCase(Role.Administrator, "/administration", "Les personnes, les lieux, et ce qui fait tourner cet espace")]
    public async Task Others_find_the_way_to_their_work(Role role, string path, string hint)
    {
        var page = await ReadAsync(await _host.AddAccountAsync(role));

        Assert.That(page, Does.Contain($"href=\"{path}\"").And.Contain(hint).And.Not.Contain("/activites/nouvelle/"));
    }

    [Test]
    public async Task An_administrator_is_told_of_events_set_aside()
    {
        var administrator = await _host.AddAdministratorAsync();
        var before = await ReadAsync(administrator);

        _host.AddEvent(_host.Clock.Now.UtcDateTime, parked: true);

        Assert.That(before, Does.Contain("Rien ne vous attend."));
        Assert.That(await ReadAsync(administrator), Does.Contain("Réessayer les évènements mis de côté"));
    }

    private async Task<string> ReadAsync(Guid account)
    {
        using var browser = await _host.SignedInAsync(account);
        return WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("/", UriKind.Relative)));
    }
}
