using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Quality;

internal sealed class CheckQualityTests
{
    private const string Page = "/activites/qualite";

    private static readonly Month March = new(2026, 3);

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_month_without_surprise_says_so()
    {
        await _host.LogAsync(_advisor, Given.Individual);

        Assert.That(await _browser.TextAsync(Page), Does.Contain("Relire mars 2026").And.Contain("Rien à relire"));
    }

    [Test]
    public async Task What_is_called_right_is_kept_and_may_be_taken_back()
    {
        var id = await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 540 });
        var found = (await ReviewAsync()).Open.Single();

        using var accepted = await AcceptAsync(found);
        using var twice = await AcceptAsync(found);
        var after = await ReviewAsync();
        var page = await _browser.TextAsync(Page);
        using var undone = await _browser.PressAsync(Page, $"{Page}?mois=2026-03&handler=withdraw", ("Kind", "Duration"), ("Key", found.Key));

        Assert.Multiple(() =>
        {
            Assert.That((found.Kind, found.ActivityId), Is.EqualTo((QualityKind.Duration, (Guid?)id)));
            Assert.That((after.Open.Count, after.Accepted.Count), Is.EqualTo((0, 1)));
            Assert.That(page, Does.Contain("C’est noté").And.Contain("handler=withdraw&sorte=Duration&point=").And.Contain("Dit juste (1)"));
        });
        Assert.That((await ReviewAsync()).Open, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_button_of_the_notice_takes_it_back_too()
    {
        await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 540 });
        using var accepted = await AcceptAsync((await ReviewAsync()).Open.Single());
        var key = (await ReviewAsync()).Accepted.Single().Key;

        using var undone = await _browser.PressAsync(Page, $"{Page}?mois=2026-03&handler=withdraw&sorte=Duration&point={Uri.EscapeDataString(key)}");

        Assert.That((await ReviewAsync()).Open, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Another_wrong_duration_is_told_again()
    {
        var id = await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 540 });
        using var accepted = await AcceptAsync((await ReviewAsync()).Open.Single());

        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = 1, Content = (Given.Workshop with { DurationMinutes = 900 }).For(_advisor) });

        Assert.That((await ReviewAsync()).Open.Single().Why, Does.Contain("15\u00A0h"));
    }

    [Test]
    public async Task A_double_goes_by_one_button_and_comes_back_by_another()
    {
        var first = await _host.LogAsync(_advisor, Given.Workshop);
        var second = await _host.LogAsync(_advisor, Given.Workshop);

        using var removed = await _browser.PressAsync(Page, $"{Page}?mois=2026-03&handler=remove", ("id", second.ToString()), ("revision", "1"));
        var left = (await _host.ActivitiesOfAsync(_advisor)).Where(one => one.DeletedAt is null).Select(one => one.Id);

        Assert.That((await _browser.TextAsync(Page)), Does.Contain($"/activites/{second}/remettre").And.Contain("Rien à relire"));
        Assert.That(left, Is.EqualTo(new[] { first }));
    }

    [Test]
    public async Task A_missing_day_opens_a_form_of_that_day_without_naming_it_in_the_address()
    {
        for (var week = 1; week <= 8; week++)
        {
            await _host.LogAsync(_advisor, Given.Individual with { Date = new DateOnly(2026, 3, 3).AddDays(-7 * week) });
        }

        var missing = (await ReviewAsync()).Open.Where(one => one.Kind == QualityKind.MissingDay).Select(one => one.Day);
        using var opened = await _browser.PressAsync(Page, $"{Page}?mois=2026-03&handler=note", ("day", "2026-03-10"));

        Assert.That(missing, Is.EqualTo(new DateOnly?[] { new(2026, 3, 3), new(2026, 3, 10) }));
        Assert.That(opened.Headers.Location?.OriginalString, Is.EqualTo("/activites/nouvelle/ponctuelle"));
        Assert.That(await _browser.TextAsync("/activites/nouvelle/ponctuelle"), Does.Match("name=\"Input.Date\"[^>]*value=\"2026-03-10\"|value=\"2026-03-10\"[^>]*name=\"Input.Date\""));
    }

    [Test]
    public async Task Late_entries_count_in_the_month_of_the_session()
    {
        await _host.LogAsync(_advisor, Given.Individual with { Date = new(2026, 2, 26) });

        Assert.That((await ReviewAsync(new(2026, 2))).Open.Select(one => one.Kind), Is.EqualTo(new[] { QualityKind.Late }));
        Assert.That((await ReviewAsync()).Open, Is.Empty);
    }

    [Test]
    public async Task Deleted_activities_and_those_of_others_are_not_looked_at()
    {
        var colleague = await _host.AddAdvisorAsync();
        await _host.LogAsync(colleague, Given.Workshop with { DurationMinutes = 540 });
        var id = await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 600 });
        var theirs = (await _host.SendAsync(colleague.Id, new ReviewQuality(March))).Open.Single();

        await _host.SendAsync(_advisor.Id, new DeleteActivity(id));

        Assert.That((await ReviewAsync()).Open, Is.Empty);
        Assert.That(await _host.SendAsync(_advisor.Id, new AcceptFinding(March, theirs.Kind, theirs.Key)), Is.False);
        Assert.That(await _host.SendAsync(_advisor.Id, new WithdrawAcceptance(March, theirs.Kind, theirs.Key)), Is.False);
    }

    [TestCase("2026-04")]
    [TestCase("2020-01")]
    [TestCase("mars")]
    public async Task There_is_no_page_of_another_time(string month)
    {
        using var answer = await _browser.GetAsync(new Uri($"{Page}?mois={month}", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Near_the_end_of_the_month_the_home_page_says_how_much_there_is()
    {
        await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 540 });
        var before = await _browser.TextAsync("/");
        _host.Clock.Advance(TimeSpan.FromDays(10)); // the 26th

        Assert.That(before, Does.Not.Contain("avant la clôture"));
        Assert.That(await _browser.TextAsync("/"), Does.Contain("Relire vos saisies de mars avant la clôture").And.Contain("1 point à vérifier"));
    }

    private Task<HttpResponseMessage> AcceptAsync(Finding found) => _browser.PressAsync(
        Page, $"{Page}?mois=2026-03&handler=accept", ("Kind", found.Kind.ToString()), ("Key", found.Key));

    private Task<QualityReview> ReviewAsync(Month? month = null) => _host.SendAsync(_advisor.Id, new ReviewQuality(month ?? March));
}
