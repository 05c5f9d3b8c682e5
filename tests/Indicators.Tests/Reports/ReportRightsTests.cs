using System.Net;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Reviewing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>Who sees, reviews and takes what; the same table for the page, the files and the list.</summary>
public sealed class ReportRightsTests
{
    private readonly TestHost _host = new();
    private readonly Dictionary<string, Guid> _people = [];
    private MonthlyReport _own = null!; // of the employer in Crest (26, région 84); set up once
    private MonthlyReport _departement = null!; // of Drôme
    private MonthlyReport _aude = null!; // of département 11
    private MonthlyReport _validated = null!; // of the employer in Crest, January

    [OneTimeSetUp]
    public async Task Prepare()
    {
        var advisor = await _host.AddAdvisorAsync();
        var colleague = await _host.AddAdvisorAsync(advisor.EmployerId);
        await _host.AddFactsAsync(
            TestFacts.Workshop(advisor.EmployerId, new(2026, 1, 5), 9),
            TestFacts.Workshop(await _host.AddEmployerAsync("Ville de Carcassonne", "11069"), TestReports.February.First, 12, "11069"));
        await _host.FreezeAsync(TestReports.February.Previous);
        _own = await _host.FreezeOneAsync(advisor.EmployerId);
        _departement = (await _host.ReportsOfAsync(ReportScopeKind.Departement, "26")).Single(report => report.Month == TestReports.February);
        _aude = (await _host.ReportsOfAsync(ReportScopeKind.Departement, "11")).Single();

        var team = await _host.AddTeamAsync(advisor, colleague);
        _people["advisor"] = advisor.Id;
        _people["other advisor"] = (await _host.AddAdvisorAsync(await _host.AddEmployerAsync("Ville de Die", "26113"))).Id;
        _people["coordinator of all"] = await _host.AddCoordinatorAsync(team);
        _people["coordinator of one"] = await _host.AddCoordinatorAsync(await _host.AddTeamAsync(advisor));
        _people["coordinator of the département"] = await _host.AddCoordinatorAsync(await _host.AddDepartementaleTeamAsync("26"));
        _people["manager"] = await _host.AddEmployerManagerAsync(advisor.EmployerId);
        _people["other manager"] = await _host.AddEmployerManagerAsync(await _host.AddEmployerAsync("Ville de Gap", "05061"));
        _people["funder of the nation"] = await _host.AddFunderAsync(Territory.Nation);
        _people["funder of région 84"] = await _host.AddFunderAsync(new(TerritoryKind.Region, "84"));
        _people["funder of région 11"] = await _host.AddFunderAsync(new(TerritoryKind.Region, "11"));
        _people["funder of département 26"] = await _host.AddFunderAsync(new(TerritoryKind.Departement, "26"));
        _people["funder of département 11"] = await _host.AddFunderAsync(new(TerritoryKind.Departement, "11"));
        _people["funder of the employer"] = await _host.AddFunderOfEmployerAsync(advisor.EmployerId);
        _people["administrator"] = await _host.AddAdministratorAsync();
        _people["nobody's funder"] = await _host.AddAccountAsync(Role.Funder);

        var january = (await _host.ReportsOfAsync(ReportScopeKind.Employer, advisor.EmployerId.ToString())).Single(report => report.Month != TestReports.February);
        await _host.SendAsync(_people["manager"], new ValidateReport(january.Id, january.Revision));
        _validated = january;
    }

    [OneTimeTearDown]
    public void Close() => _host.Dispose();

    [TestCase("advisor", false, false, false, true)]
    [TestCase("other advisor", false, false, false, false)]
    [TestCase("coordinator of all", true, false, false, true)]
    [TestCase("coordinator of one", false, false, false, false)]
    [TestCase("coordinator of the département", false, true, false, false)]
    [TestCase("manager", true, false, false, true)]
    [TestCase("other manager", false, false, false, false)]
    [TestCase("funder of the nation", false, false, false, true)]
    [TestCase("funder of région 84", false, false, false, true)]
    [TestCase("funder of région 11", false, false, false, false)]
    [TestCase("funder of département 26", false, false, false, true)]
    [TestCase("funder of département 11", false, false, false, false)]
    [TestCase("funder of the employer", false, false, false, true)]
    [TestCase("administrator", true, true, true, true)]
    [TestCase("nobody's funder", false, false, false, false)]
    public async Task Sees(string person, bool own, bool departement, bool aude, bool validated)
    {
        using var browser = await _host.SignedInAsync(_people[person]);

        var seen = new List<bool>();
        foreach (var report in new[] { _own, _departement, _aude, _validated })
        {
            seen.Add(await OpensAsync(browser, $"/rapports/{report.Id}"));
        }

        Assert.That(seen, Is.EqualTo(new[] { own, departement, aude, validated }));
    }

    [TestCase("funder of the nation", true, true, true)]
    [TestCase("funder of région 84", true, true, false)]
    [TestCase("funder of région 11", false, false, false)]
    [TestCase("funder of département 26", true, true, false)]
    [TestCase("funder of département 11", false, false, true)]
    [TestCase("funder of the employer", true, false, false)]
    [TestCase("advisor", false, false, false)]
    public async Task Sees_the_provisional_ones_twenty_days_after_the_freeze(string person, bool own, bool departement, bool aude)
    {
        var now = _host.Clock.Now;
        _host.Clock.Now = now.AddDays(20);
        using var browser = await _host.SignedInAsync(_people[person]);

        var seen = new List<bool>();
        foreach (var report in new[] { _own, _departement, _aude })
        {
            seen.Add(await OpensAsync(browser, $"/rapports/{report.Id}"));
        }

        _host.Clock.Now = now;
        Assert.That(seen, Is.EqualTo(new[] { own, departement, aude }));
    }

    [Test]
    public async Task The_list_shows_what_the_page_opens_and_no_more([ValueSource(nameof(Everyone))] string person)
    {
        using var browser = await _host.SignedInAsync(_people[person]);

        var list = await browser.GetStringAsync(new Uri("/rapports", UriKind.Relative));

        foreach (var report in new[] { _own, _departement, _aude, _validated })
        {
            Assert.That(list.Contains($"/rapports/{report.Id}", StringComparison.Ordinal), Is.EqualTo(await OpensAsync(browser, $"/rapports/{report.Id}")));
        }
    }

    [TestCase("advisor")]
    [TestCase("other manager")]
    [TestCase("coordinator of one")]
    [TestCase("coordinator of the département")]
    [TestCase("funder of the nation")]
    [TestCase("administrator")]
    public async Task Cannot_narrate_or_validate_what_is_not_theirs_to_review(string person)
    {
        var narrated = await _host.SendAsync(_people[person], new SaveNarrative { Id = _own.Id, Narrative = "Intrus" });
        var validated = await _host.SendAsync(_people[person], new ValidateReport(_own.Id, 0));

        Assert.That((narrated, validated), Is.EqualTo(((object?)null, (object?)null)));
        Assert.That((await _host.ReportsOfAsync(_own.ScopeKind, _own.ScopeCode)).Single(report => report.Id == _own.Id).State, Is.EqualTo(ReportState.Draft));
    }

    [Test]
    public async Task A_funder_takes_the_files_of_a_validated_report_and_none_of_a_young_draft()
    {
        using var browser = await _host.SignedInAsync(_people["funder of département 26"]);

        Assert.That(await OpensAsync(browser, $"/rapports/{_validated.Id}/pdf"), Is.True);
        Assert.That(await OpensAsync(browser, $"/rapports/{_validated.Id}/csv"), Is.True);
        Assert.That(await OpensAsync(browser, $"/rapports/{_own.Id}/pdf"), Is.False);
    }

    [TestCase("manager")]
    [TestCase("administrator")]
    [TestCase("funder of département 26")]
    public async Task A_draft_has_no_csv_for_anyone(string person)
    {
        using var browser = await _host.SignedInAsync(_people[person]);

        Assert.That(await OpensAsync(browser, $"/rapports/{_own.Id}/csv"), Is.False);
    }

    [TestCase("manager", "Relire et valider le rapport de février 2026")]
    [TestCase("coordinator of all", "Relire et valider le rapport de février 2026")]
    [TestCase("administrator", "Relire et valider le rapport de février 2026")]
    [TestCase("funder of département 26", "Lire le rapport de janvier 2026")]
    [TestCase("nobody's funder", "Rien ne vous attend.")]
    public async Task The_home_page_tells_what_waits_for_each(string person, string reminder)
    {
        using var browser = await _host.SignedInAsync(_people[person]);

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("/", UriKind.Relative)));

        Assert.That(page, Does.Contain(reminder));
    }

    [Test]
    public async Task A_stranger_is_sent_to_sign_in()
    {
        using var browser = _host.CreateBrowser();

        using var answer = await browser.GetAsync(new Uri($"/rapports/{_validated.Id}/pdf", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    private static IEnumerable<string> Everyone() =>
    [
        "advisor", "other advisor", "coordinator of all", "coordinator of one", "coordinator of the département", "manager", "other manager",
        "funder of the nation", "funder of région 84", "funder of région 11", "funder of département 26", "administrator", "nobody's funder",
    ];

    private static async Task<bool> OpensAsync(HttpClient browser, string url)
    {
        using var answer = await browser.GetAsync(new Uri(url, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.AnyOf(HttpStatusCode.OK, HttpStatusCode.NotFound), url);
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
