using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Sharing;
using ConseillerNumerique.Indicators.Tests.Dashboard;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Sharing;

public sealed class SharedDashboardTests
{
    private static readonly DateTimeOffset Today = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    private TestHost _host;
    private Guid _team;
    private Guid _coordinator;
    private HttpClient _browser;

    private string Form => $"/indicateurs/partages?quoi=equipe:{_team}";

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = new();
        var advisor = await _host.AddAdvisorAsync();
        await _host.CallAsync(advisor.Id, "Odile", "Membre");
        _team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(_team, advisor.Id, new(2026, 1, 1));
        _coordinator = await _host.AddCoordinatorAsync(_team);
        _browser = await _host.SignedInAsync(_coordinator);
        await _host.PublishAsync(Recorded.Workshop(advisor.Id, 40, new(2026, 2, 10)) with { ByGender = [7, 30, 3] });
    }

    [SetUp]
    public void Wind() => _host.Clock.Now = Today;

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Shows_the_dashboard_without_account_names_or_small_counts()
    {
        var page = await (await OpenAsync(await ShareAsync(30))).ReadPageAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Row("comparer", "Accompagnements"), Does.StartWith("40"));
            Assert.That(page.Row("genres", Labels.Of(Gender.Male)), Does.StartWith("< 5"));
            Assert.That(page, Does.Not.Contain("Odile").And.Not.Contain("Mois par mois").And.Not.Contain("partages?quoi"));
        });
    }

    [Test]
    public async Task Each_link_has_a_secret_of_its_own_and_only_its_hash_is_kept()
    {
        var (first, second) = (await ShareAsync(7), await ShareAsync(7));

        var hashes = await _host.InScopeAsync(services => services.GetRequiredService<IndicatorsDbContext>().SharedDashboards
            .Select(link => link.SecretHash).ToListAsync());
        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That(hashes.Select(Convert.ToHexString).Distinct().Count(), Is.EqualTo(hashes.Count));
    }

    [Test]
    public async Task Opens_until_its_last_day_and_no_longer()
    {
        var link = await ShareAsync(7);

        _host.Clock.Now = Today.AddDays(7);
        var last = (await OpenAsync(link)).StatusCode;
        _host.Clock.Now = Today.AddDays(8);
        var after = (await OpenAsync(link)).StatusCode;

        Assert.That((last, after), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Is_closed_at_once_and_by_its_owner_alone()
    {
        var link = await ShareAsync(90);
        var hash = SharedDashboard.HashOf(link[(link.LastIndexOf('/') + 1)..]);
        var id = await _host.InScopeAsync(services => services.GetRequiredService<IndicatorsDbContext>().SharedDashboards
            .Where(one => one.SecretHash == hash).Select(one => one.Id).SingleAsync());
        using var other = await _host.SignedInAsync(await _host.AddCoordinatorAsync(_team));

        var refused = await other.PressAsync("/indicateurs/partages", $"/indicateurs/partages?handler=Revoke&id={id}");
        var before = (await OpenAsync(link)).StatusCode;
        await _browser.PressAsync("/indicateurs/partages", $"/indicateurs/partages?handler=Revoke&id={id}");
        var after = (await OpenAsync(link)).StatusCode;

        Assert.That(
            (refused.StatusCode, before, after), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    [TestCase("?periode=annee")]
    [TestCase("?type=Workshop")]
    [TestCase("?du=2026-02-01&au=2026-02-09")]
    public async Task Nothing_can_be_chosen_beside_it(string query) =>
        Assert.That((await OpenAsync(await ShareAsync(7) + query)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("91")]
    [TestCase("0")]
    [TestCase("-5")]
    public async Task Refuses_another_length(string days)
    {
        using var answer = await _browser.PressAsync(Form, Form + "&handler=Share", ("Days", days));

        Assert.That(await answer.ReadPageAsync(), Does.Contain("ne dure pas plus de 90 jours").And.Not.Contain("Adresse à donner"));
    }

    [TestCase("equipe:01900000-0000-7000-8000-000000000000")]
    [TestCase("departement:26", Description = "Not led by this coordinator")]
    [TestCase("nation:FR")]
    [TestCase("lieu:26")]
    public async Task Nobody_shares_what_is_not_theirs_to_see(string code) =>
        Assert.That(
            (await _browser.GetAsync(new Uri($"/indicateurs/partages?quoi={code}", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task A_guess_leads_nowhere() =>
        Assert.That((await OpenAsync("/indicateurs/partage/deviner")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    private async Task<string> ShareAsync(int days)
    {
        using var answer = await _browser.PressAsync(Form, Form + "&handler=Share", ("Days", $"{days}"));
        return Regex.Match(await answer.ReadPageAsync(), "value=\"[^\"]*(/indicateurs/partage/[^\"]+)\"").Groups[1].Value;
    }

    private async Task<HttpResponseMessage> OpenAsync(string path)
    {
        using var stranger = _host.CreateBrowser();
        return await stranger.GetAsync(new Uri(path, UriKind.Relative));
    }
}
