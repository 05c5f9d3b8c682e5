using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Tests.Reports;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Q3 and Q4: who is active among those under contract, and what months count since their report.</summary>
public sealed class QualityTests
{
    private TestHost _host;
    private TestAdvisor _first;
    private TestAdvisor _idle;
    private Guid _team;
    private HttpClient _administrator;

    /// <summary>Three advisors of Crest, one of them gone in January; one of Carcassonne who works in Crest.</summary>
    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        _first = await _host.AddAdvisorAsync();
        _idle = await _host.AddAdvisorAsync(_first.EmployerId);
        await _host.AddAdvisorAsync(_first.EmployerId, lastDay: new(2026, 1, 31));
        var guest = await _host.AddAdvisorAsync(await _host.AddEmployerAsync("Ville de Carcassonne", "11069"));
        _team = await _host.AddTeamAsync(_first, guest, _idle);
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var entered = Recorded.Workshop(_first.Id, 9, new(2026, 2, 3)) with { EmployerId = _first.EmployerId };
        await _host.PublishAsync(entered, Recorded.OneOff(guest.Id, new(2026, 2, 4)) with { EmployerId = guest.EmployerId });
        await _host.FreezeAsync(TestReports.February);
        await _host.PublishAsync(
            entered.Corrected() with { Attendances = 7, Anonymous = 7, ByGender = [7, 0, 0], ByAge = [7, 0, 0, 0, 0, 0, 0, 0], ByStatus = [7, 0, 0, 0, 0] });
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [TestCase("structure/{employer}", "1 conseiller a au moins une activité, sur 2 sous contrat (50,0 %)")]
    [TestCase("equipe/{team}", "2 conseillers ont au moins une activité, sur 3 sous contrat (66,7 %)")]
    [TestCase("territoire/departement/26", "1 conseiller a au moins une activité, sur 2 sous contrat (50,0 %)", Description = "The guest is of Aude")]
    [TestCase("territoire/departement/11", "1 conseiller a au moins une activité, sur 1 sous contrat (100,0 %)", Description = "Who works in Drôme")]
    [TestCase("territoire/region/84", "1 conseiller a au moins une activité, sur 2 sous contrat (50,0 %)")]
    [TestCase("territoire/nation/FR", "2 conseillers ont au moins une activité, sur 3 sous contrat (66,7 %)")]
    [TestCase("territoire/departement/75", "aucun conseiller n’est sous contrat sur la période")]
    public async Task Coverage_counts_advisors_by_their_employer(string path, string said) =>
        Assert.That(await ReadAsync(_administrator, path), Does.Contain("Couverture : " + said));

    [TestCase("structure/{employer}")]
    [TestCase("territoire/departement/26")]
    public async Task A_month_that_changed_since_its_report_says_by_how_much(string path) =>
        Assert.That(
            await ReadAsync(_administrator, path),
            Does.Contain("Corrections : un mois clos ne compte plus les accompagnements de son rapport (février 2026 : −2)."));

    [TestCase("equipe/{team}")]
    [TestCase("territoire/region/84")]
    public async Task What_has_no_report_has_no_corrections(string path) =>
        Assert.That(await ReadAsync(_administrator, path), Does.Not.Contain("Corrections :"));

    [Test]
    public async Task A_funder_reads_the_coverage_and_no_report_that_may_be_a_draft()
    {
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26")));

        var page = await ReadAsync(funder, "territoire/departement/26");

        Assert.That(page, Does.Contain("sur 2 sous contrat").And.Not.Contain("Corrections :"));
    }

    [Test]
    public async Task Only_some_activities_tell_neither() =>
        Assert.That(await ReadAsync(_administrator, "structure/{employer}", "&type=Workshop"), Does.Not.Contain("Couverture :").And.Not.Contain("Corrections :"));

    [Test]
    public async Task Nobody_outside_reads_either()
    {
        using var stranger = _host.CreateBrowser();
        using var answer = await stranger.GetAsync(new Uri("/chiffres", UriKind.Relative));

        Assert.That(await answer.ReadPageAsync(), Does.Contain("Chiffres clés").And.Not.Contain("Couverture :").And.Not.Contain("Corrections :"));
    }

    private async Task<string> ReadAsync(HttpClient browser, string path, string more = "")
    {
        var filled = path.Replace("{employer}", $"{_first.EmployerId}", StringComparison.Ordinal).Replace("{team}", $"{_team}", StringComparison.Ordinal);
        using var answer = await browser.GetAsync(new Uri($"/indicateurs/{filled}?periode=2026-02{more}", UriKind.Relative));
        return await answer.ReadPageAsync();
    }
}
