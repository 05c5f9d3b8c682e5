using System.Net;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Filters by what only facts hold: named to who may be told, refused to everybody else.</summary>
public sealed class HeldFiltersTests
{
    private readonly Dictionary<string, Guid> _things = [];

    private TestHost _host;
    private Guid _team;
    private HttpClient _advisor;
    private HttpClient _coordinator;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        var (advisor, colleague) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        _team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(_team, advisor.Id, new(2026, 1, 1));
        await _host.JoinTeamAsync(_team, colleague.Id, new(2026, 1, 1));
        _advisor = await _host.SignedInAsync(advisor.Id);
        _coordinator = await _host.SignedInAsync(await _host.AddCoordinatorAsync(_team));
        var otherTeam = await _host.AddTeamAsync();
        using var stranger = await _host.SignedInAsync(await _host.AddCoordinatorAsync(otherTeam));
        using var other = await _host.SignedInAsync(colleague.Id);

        _things["own tag"] = await _advisor.MakeAsync("/etiquettes/nouvelle", ("Input.Name", "Ma caravane"));
        _things["old tag"] = await _advisor.MakeAsync("/etiquettes/nouvelle", ("Input.Name", "Ma roulotte"));
        _things["team tag"] = await _coordinator.MakeAsync("/etiquettes/nouvelle", ("Input.Name", "Été numérique"), ("Input.Owner", $"Team:{_team}"));
        _things["far tag"] = await stranger.MakeAsync("/etiquettes/nouvelle", ("Input.Name", "Loin du fleuve"), ("Input.Owner", $"Team:{otherTeam}"));
        _things["person"] = await _advisor.FollowAsync("Lucette", "Grimaud");
        _things["erased"] = await _advisor.FollowAsync("Marius", "Oubli");
        _things["far person"] = await other.FollowAsync("Aristide", "Secret");
        _things["resource"] = await _advisor.MakeAsync(
            "/ressources/nouvelle", ("Input.Title", "Écrire un e-mail"), ("Input.Link", "https://exemple.fr/mail"), ("Input.Themes", "Email"));
        _things["project"] = await _advisor.StartProjectAsync("Un jardin de claviers", "CallForPartners");
        _things["draft"] = await other.StartProjectAsync("Un brouillon", "Draft");
        (_things["employer"], _things["other employer"]) = (advisor.EmployerId, colleague.EmployerId);

        await _host.PublishAsync(
            Recorded.Workshop(advisor.Id, 8, new(2026, 2, 3)) with
            {
                EmployerId = advisor.EmployerId, Tags = [_things["own tag"], _things["team tag"]], Resources = [_things["resource"]], ProjectId = _things["draft"],
            },
            Recorded.Workshop(advisor.Id, 5, new(2026, 2, 4)) with
            {
                EmployerId = advisor.EmployerId, FollowedPersons = [_things["person"], _things["erased"]], Anonymous = 3, ProjectId = _things["project"],
                Source = ActivitySource.LaCoop, Tags = [_things["old tag"]],
            },
            Recorded.OneOff(advisor.Id, new(2026, 2, 5)) with { EmployerId = colleague.EmployerId },
            Recorded.Workshop(colleague.Id, 3, new(2026, 2, 6)) with
            {
                EmployerId = colleague.EmployerId, Tags = [_things["team tag"], _things["far tag"]], FollowedPersons = [_things["far person"]], Anonymous = 2,
            });
        await _advisor.SubmitAsync($"/beneficiaires/{_things["erased"]}/effacer");
        await _advisor.SubmitAsync($"/etiquettes/{_things["old tag"]}/fusionner", ("Input.Into", _things["own tag"].ToString()));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _advisor.Dispose();
        _coordinator.Dispose();
        _host.Dispose();
    }

    [TestCase("", "14")]
    [TestCase("&etiquette={own tag}", "13", Description = "What was merged into it counts under it")]
    [TestCase("&etiquette={old tag}", "13", Description = "And leads to it")]
    [TestCase("&etiquette={team tag}", "8")]
    [TestCase("&beneficiaire={person}", "5")]
    [TestCase("&ressource={resource}", "8")]
    [TestCase("&projet={project}", "5")]
    [TestCase("&origine=LaCoop", "5")]
    [TestCase("&origine=Form", "9")]
    [TestCase("&origine=OwnFile", "0")]
    [TestCase("&structure={other employer}", "1")]
    [TestCase("&etiquette={own tag}&origine=Form", "8")]
    [TestCase("&etiquette={team tag}&projet={project}", "0", Description = "Each must hold")]
    public async Task One_s_own_figures_are_chosen_by_it(string filter, string attendances) =>
        Assert.That((await ReadAsync(_advisor, Own, filter)).Row("comparer", "Accompagnements")?.Split(' ')[0], Is.EqualTo(attendances));

    [TestCase("&etiquette={team tag}", "11")]
    [TestCase("&ressource={resource}", "8")]
    [TestCase("&structure={employer}", "13")]
    public async Task So_are_those_of_a_team(string filter, string attendances) =>
        Assert.That((await ReadAsync(_coordinator, Team, filter)).Row("comparer", "Accompagnements")?.Split(' ')[0], Is.EqualTo(attendances));

    [TestCase("&etiquette={far tag}", Description = "Of another team")]
    [TestCase("&etiquette={resource}")]
    [TestCase("&beneficiaire={far person}", Description = "Of another advisor")]
    [TestCase("&beneficiaire={erased}")]
    [TestCase("&projet={draft}", Description = "Of another advisor, who has not shown it")]
    [TestCase("&ressource=toutes")]
    [TestCase("&origine=laCoop")]
    [TestCase("&origine=2")]
    public Task What_one_may_not_be_told_of_does_not_exist(string filter) => AssertRefusedAsync(_advisor, Own, filter);

    [TestCase("&etiquette={own tag}", Description = "A member's personal one")]
    [TestCase("&beneficiaire={person}")]
    public Task Nor_does_for_a_coordinator_what_is_a_member_s_alone(string filter) => AssertRefusedAsync(_coordinator, Team, filter);

    [Test]
    public async Task The_form_offers_what_the_facts_hold_and_may_be_told()
    {
        var (own, team) = (await ReadAsync(_advisor, Own, "&filtrer=1"), await ReadAsync(_coordinator, Team, "&filtrer=1"));

        Assert.Multiple(() =>
        {
            Assert.That(own, Does.Contain("Ma caravane").And.Contain("Été numérique").And.Contain("Lucette Grimaud").And.Contain("Écrire un e-mail").And.Contain("Un jardin de claviers"));
            Assert.That(own, Does.Contain("La Coop de la médiation numérique").And.Contain("name=\"structure\"").And.Not.Contain("Ma roulotte").And.Not.Contain("Marius").And.Not.Contain("Un brouillon"));
            Assert.That(team, Does.Contain("Été numérique").And.Contain("Écrire un e-mail").And.Contain("name=\"structure\""));
            Assert.That(team, Does.Not.Contain("Ma caravane").And.Not.Contain("Loin du fleuve").And.Not.Contain("Lucette").And.Not.Contain("Aristide").And.Not.Contain("name=\"beneficiaire\""));
        });
    }

    [Test]
    public async Task What_is_chosen_stays_in_its_list_and_can_be_taken_off()
    {
        var page = await ReadAsync(_advisor, Own, "&filtrer=1&origine=OwnFile&etiquette={team tag}");

        Assert.That(page, Does.Contain("value=\"OwnFile\" selected").And.Contain($"value=\"{_things["team tag"]}\" selected"));
        Assert.That(page, Does.Contain("href=\"/indicateurs?periode=2026-02&origine=OwnFile\"").And.Contain($"href=\"/indicateurs?periode=2026-02&etiquette={_things["team tag"]}\""));
    }

    [Test]
    public async Task Figures_for_everybody_take_none()
    {
        using var answer = await _advisor.GetAsync(new Uri("/chiffres?origine=LaCoop", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static string Own => "/indicateurs";

    private string Team => $"/indicateurs/equipe/{_team}";

    private async Task AssertRefusedAsync(HttpClient browser, string path, string filter)
    {
        using var answer = await GetAsync(browser, path, filter);
        var page = await answer.ReadPageAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("Ce filtre n’existe pas, ou rien n’est compté ici avec lui").And.Not.Contain("Chiffres clés"));
        Assert.That(page, Does.Not.Contain("Loin du fleuve").And.Not.Contain("Secret").And.Not.Contain("Oubli").And.Not.Contain("caravane").And.Not.Contain("Grimaud"));
    }

    private async Task<string> ReadAsync(HttpClient browser, string path, string filter)
    {
        using var answer = await GetAsync(browser, path, filter);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.ReadPageAsync();
    }

    private Task<HttpResponseMessage> GetAsync(HttpClient browser, string path, string filter)
    {
        var filled = _things.Aggregate(filter, (text, thing) => text.Replace($"{{{thing.Key}}}", thing.Value.ToString(), StringComparison.Ordinal));
        return browser.GetAsync(new Uri($"{path}?periode=2026-02{filled}", UriKind.Relative));
    }
}
