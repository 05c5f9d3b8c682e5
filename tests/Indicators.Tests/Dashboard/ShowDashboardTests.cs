using System.Net;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>On Monday 16 March 2026.</summary>
public sealed class ShowDashboardTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public void Start() => _host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [SetUp]
    public async Task SignIn()
    {
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Leave() => _browser.Dispose();

    [Test]
    public async Task Shows_the_month_beside_the_same_days_a_month_and_a_year_earlier()
    {
        await _host.PublishAsync(
            Recorded.Workshop(_advisor.Id, 13, new(2026, 3, 2)),
            Recorded.OneOff(_advisor.Id, new(2026, 3, 16)),
            Recorded.OneOff(_advisor.Id, new(2026, 2, 16)),
            Recorded.OneOff(_advisor.Id, new(2026, 2, 17)),
            Recorded.Workshop(_advisor.Id, 7, new(2025, 3, 16)),
            Recorded.Workshop(_advisor.Id, 50, new(2025, 3, 17)));

        var page = await _browser.ReadDashboardAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("Du 1er au 16 mars 2026"));
            Assert.That(page, Does.Contain("du 1er au 16 février 2026 et du 1er au 16 mars 2025"));
            Assert.That(page.Row("comparer", "Activités réalisées"), Is.EqualTo("2 1+1 1+1"));
            Assert.That(page.Row("comparer", "Accompagnements"), Is.EqualTo("14 1+13 7+7"));
            Assert.That(page.Row("comparer", "dont participations aux ateliers"), Is.EqualTo("13 0+13 7+6"));
            Assert.That(page.Row("comparer", "Heures d’intervention"), Is.EqualTo("2 h 1 h+1 h 1 h+1 h"));
        });
    }

    [Test]
    public async Task Shows_whole_months_beside_whole_months()
    {
        await _host.PublishAsync(
            Recorded.OneOff(_advisor.Id, new(2026, 2, 28)),
            Recorded.Workshop(_advisor.Id, 3, new(2026, 1, 31)),
            Recorded.Workshop(_advisor.Id, 4, new(2025, 2, 28)));

        var page = await _browser.ReadDashboardAsync("?periode=2026-02");

        Assert.That(page.Row("comparer", "Accompagnements"), Is.EqualTo("1 3−2 4−3"));
    }

    [Test]
    public async Task Shows_each_list_with_its_percentages_and_its_unknown_part()
    {
        await _host.PublishAsync(
            Recorded.Workshop(_advisor.Id, 3) with
            {
                ByGender = [1, 2, 0], ByAge = [0, 0, 0, 0, 0, 0, 0, 3], ByStatus = [0, 0, 0, 0, 3],
                Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Procedures, Theme.Money),
                Materials = EnumSet<Material>.Of(Material.Computer, Material.Tablet),
                Channel = Channel.Place, PlaceId = _advisor.PlaceId,
            });

        var page = await _browser.ReadDashboardAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Row("genres", "Féminin"), Is.EqualTo("266,7 % 0 0"));
            Assert.That(page.Row("genres", "Non communiqué"), Is.EqualTo("133,3 % 0 0"));
            Assert.That(page.Row("ages", "70 ans et plus"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("statuts", "Retraité"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("themes", "E-mail 100,0 % des activités"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("demarches", "Argent - Impôts 100,0 % des activités"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("materiels", "Tablette"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("canaux", "Lieu d’activité"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("durees", "1 h à 2 h"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("lieux", "Médiathèque"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page.Row("communes", "Crest"), Is.EqualTo("3100,0 % 0 0"));
            Assert.That(page, Does.Contain("Plusieurs réponses possibles"));
        });
    }

    [Test]
    public async Task Never_shows_the_figures_of_another_advisor()
    {
        var other = await _host.AddAdvisorAsync();
        await _host.PublishAsync(Recorded.Workshop(other.Id, 500));

        var page = await _browser.ReadDashboardAsync();

        Assert.That(page.Row("comparer", "Accompagnements"), Is.EqualTo("0 0= 0="));
    }

    [Test]
    public async Task A_deleted_activity_leaves_the_figures()
    {
        var logged = Recorded.Workshop(_advisor.Id, 8);
        await _host.PublishAsync(logged);

        await _host.PublishAsync(logged.Corrected() with { Deleted = true });

        var page = await _browser.ReadDashboardAsync();
        Assert.That(page.Row("comparer", "Accompagnements"), Is.EqualTo("0 0= 0="));
        Assert.That(page, Does.Contain("Aucune activité sur cette période"));
    }

    [Test]
    public async Task Says_what_to_do_where_there_is_nothing_yet()
    {
        var page = await _browser.ReadDashboardAsync();

        Assert.That(page, Does.Contain("Aucune activité sur cette période").And.Contain("/activites/nouvelle/ponctuelle"));
    }

    [Test]
    public async Task Says_that_the_last_entry_is_not_counted_yet()
    {
        await _browser.LogOneOffAsync(_advisor);

        var before = await _browser.ReadDashboardAsync();
        await _host.DeliverEventsAsync();
        var after = await _browser.ReadDashboardAsync();

        Assert.Multiple(() =>
        {
            Assert.That(before, Does.Contain("Votre dernière saisie sera comptée dans un instant"));
            Assert.That(after, Does.Not.Contain("sera comptée dans un instant"));
            Assert.That(after.Row("comparer", "Activités réalisées"), Is.EqualTo("1 0+1 0+1"));
        });
    }

    [TestCase("?du=2026-03-05&au=2026-03-02", "La période doit finir le jour où elle commence, ou après.")]
    [TestCase("?du=2026-03-05&au=2026-03-17", "La période ne peut pas finir après aujourd’hui, 16 mars 2026.")]
    [TestCase("?du=n%27importe&au=2026-03-17", "Donnez le premier jour de la période, par exemple 01/10/2026.")]
    [TestCase("?periode=jamais", "Cette période n’existe pas : choisissez-en une dans la liste.")]
    public async Task Refuses_a_bad_period_with_a_sentence(string query, string sentence)
    {
        using var answer = await _browser.GetAsync(new Uri("/indicateurs" + query, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await answer.ReadPageAsync(), Does.Contain(sentence));
    }

    [Test]
    public async Task Day_and_month_are_those_of_the_place_of_work()
    {
        var noumea = await _host.AddEmployerAsync("Ville de Nouméa", "98818");
        var far = await _host.AddAdvisorAsync(noumea);
        var usual = _host.Clock.Now;
        _host.Clock.Now = new(2026, 3, 31, 14, 0, 0, TimeSpan.Zero);
        try
        {
            using var browser = await _host.SignedInAsync(far.Id);

            var page = await browser.ReadDashboardAsync();

            Assert.That(page, Does.Contain("Le 1er avril 2026"));
        }
        finally
        {
            _host.Clock.Now = usual;
        }
    }

    [Test]
    public async Task Leads_whoever_is_no_advisor_to_what_may_be_seen()
    {
        var funder = await _host.AddFunderAsync(SharedKernel.Territories.Territory.Nation);
        using var browser = await _host.SignedInAsync(funder);

        using var answer = await browser.GetAsync(new Uri("/indicateurs", UriKind.Relative));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/indicateurs/perimetres"));
    }
}
