using System.Net;
using ConseillerNumerique.Indicators.Tests.Dashboard;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Targets;

/// <summary>On Monday 16 March 2026, day 75 of 365.</summary>
public sealed class TargetsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _manager;

    private string Dashboard => $"/indicateurs/structure/{_advisor.EmployerId}";

    private string Form => $"{Dashboard}/objectifs";

    [OneTimeSetUp]
    public void Start() => _host = new();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [SetUp]
    public async Task Hire()
    {
        _advisor = await _host.AddAdvisorAsync();
        _manager = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_advisor.EmployerId));
    }

    [TearDown]
    public void Leave() => _manager.Dispose();

    [Test]
    public async Task Shows_what_is_reached_of_each_target_and_nothing_of_the_others()
    {
        await _host.PublishAsync(
            Recorded.Workshop(_advisor.Id, 9, new(2026, 1, 5)) with { EmployerId = _advisor.EmployerId, DurationMinutes = 90 },
            Recorded.OneOff(_advisor.Id, new(2026, 3, 16)) with { EmployerId = _advisor.EmployerId },
            Recorded.OneOff(_advisor.Id, new(2025, 12, 31)) with { EmployerId = _advisor.EmployerId });
        await SetAsync("", ("Activities", "2"), ("Attendances", "10001"), ("Hours", "100"));

        var page = await ReadAsync("?periode=annee");

        Assert.Multiple(() =>
        {
            Assert.That(page.Row("objectifs", "Activités réalisées"), Is.EqualTo("2 2 100,0 %atteint"));
            Assert.That(page.Row("objectifs", "Accompagnements"), Is.EqualTo("10 10 001 0,0 %"));
            Assert.That(page.Row("objectifs", "Heures d’intervention"), Is.EqualTo("2 h 30 100 h 2,5 %"));
            Assert.That(page.Row("objectifs", "Ateliers réalisés"), Is.Null);
            Assert.That(page, Does.Contain("Un objectif sur 3 est atteint. Au 16 mars 2026, 20,5 % de l’année est passée."));
        });
    }

    [Test]
    public async Task Keeps_each_year_apart_and_removes_what_is_left_empty()
    {
        await SetAsync("?annee=2025", ("Activities", "7"));
        await SetAsync("", ("Activities", "8"), ("Workshops", "3"));
        await SetAsync("", ("Workshops", "4"));

        var (before, now) = (await ReadAsync("?periode=2025"), await ReadAsync("?periode=annee"));

        Assert.Multiple(() =>
        {
            Assert.That(before.Row("objectifs", "Activités réalisées"), Is.EqualTo("0 7 0,0 %"));
            Assert.That(before, Does.Contain("L’objectif n’a pas été atteint."));
            Assert.That(now.Row("objectifs", "Activités réalisées"), Is.Null);
            Assert.That(now.Row("objectifs", "Ateliers réalisés"), Is.EqualTo("0 4 0,0 %"));
        });
    }

    [TestCase("0")]
    [TestCase("-5")]
    [TestCase("10000000")]
    public async Task Refuses_what_is_no_target(string typed)
    {
        using var answer = await SetAsync("", ("Activities", typed), ("Workshops", "3"));

        Assert.That(await answer.ReadPageAsync(), Does.Contain("« Activités réalisées » : un nombre entier, de 1 à 9 999 999.").And.Contain($"value=\"{typed}\""));
        Assert.That((await ReadAsync("?periode=annee")).Row("objectifs", "Ateliers réalisés"), Is.Null);
    }

    [TestCase("12,5")]
    [TestCase("beaucoup")]
    public async Task Keeps_what_it_cannot_read_beside_its_refusal(string typed)
    {
        using var answer = await SetAsync("", ("Activities", typed));

        Assert.That(await answer.ReadPageAsync(), Does.Contain("error-summary").Or.Contain("class=\"errors").And.Contain($"value=\"{typed}\""));
    }

    [Test]
    public async Task Does_not_write_over_what_was_saved_meanwhile_but_takes_the_same_twice()
    {
        await SetAsync("", ("Activities", "8"));

        using var same = await SetAsync("", ("Activities", "8"), ("Input.Version", "0"));
        using var other = await SetAsync("", ("Activities", "9"), ("Input.Version", "0"));

        Assert.That(same.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await other.ReadPageAsync(), Does.Contain("rien n’a été écrasé").And.Contain("activités réalisées : 8").And.Contain("value=\"9\""));
        Assert.That((await ReadAsync("?periode=annee")).Row("objectifs", "Activités réalisées"), Is.EqualTo("0 8 0,0 %"));
    }

    [Test]
    public async Task Nobody_outside_sees_them_and_only_its_managers_set_them()
    {
        await SetAsync("?annee=2025", ("Activities", "8"));
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26")));
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        using var stranger = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(await _host.AddEmployerAsync("Ville de Carcassonne", "11069")));

        using var followed = await funder.GetAsync(new Uri($"{Dashboard}?periode=2025", UriKind.Relative));
        var statuses = new List<HttpStatusCode>();
        foreach (var browser in new[] { funder, administrator, stranger })
        {
            using var answer = await browser.GetAsync(new Uri(Form, UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.That(await followed.ReadPageAsync(), Does.Contain("Chiffres clés").And.Not.Contain("bjectif"));
        Assert.That(statuses, Is.EqualTo(new[] { HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.NotFound }));
    }

    [TestCase("?annee=2019")]
    [TestCase("?annee=2028")]
    [TestCase("?annee=demain")]
    public async Task A_year_that_has_no_targets_is_not_there(string query)
    {
        using var answer = await _manager.GetAsync(new Uri(Form + query, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_month_and_a_filter_show_none()
    {
        await SetAsync("", ("Activities", "8"));

        foreach (var query in new[] { "", "?periode=2026-02", "?periode=annee&type=Workshop" })
        {
            Assert.That((await ReadAsync(query)).Row("objectifs", "Activités réalisées"), Is.Null, query);
        }
    }

    private Task<HttpResponseMessage> SetAsync(string query, params (string Name, string Value)[] numbers) => _manager.SubmitAsync(
        Form + query, [.. numbers.Select(one => (one.Name.Contains('.', StringComparison.Ordinal) ? one.Name : $"Input.Numbers.{one.Name}", one.Value))]);

    private async Task<string> ReadAsync(string query)
    {
        using var answer = await _manager.GetAsync(new Uri(Dashboard + query, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.ReadPageAsync();
    }
}
