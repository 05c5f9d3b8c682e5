using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class CorrectActivityTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task SignIn()
    {
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void SignOut() => _browser.Dispose();

    [Test]
    public async Task The_form_shows_what_is_kept()
    {
        var id = await _host.LogAsync(_advisor, Given.Workshop with
        {
            Title = "Photos",
            DurationMinutes = 50,
            Notes = "Prévoir des câbles",
            Level = WorkshopLevel.Advanced,
            Materials = EnumSet<Material>.Of(Material.Tablet),
        });

        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        Assert.That(form.Html, Does.Contain("value=\"Photos\"").And.Contain("name=\"Input.Total\" value=\"7\""));
        Assert.That(form.Html, Does.Match("value=\"autre\"[^>]* checked").And.Match("value=\"50\""));
        Assert.That(form.Html, Does.Match("value=\"Advanced\"[^>]* checked").And.Match("value=\"Tablet\"[^>]* checked"));
        Assert.That(WebUtility.HtmlDecode(form.Html), Does.Contain("Prévoir des câbles"));
    }

    [Test]
    public async Task A_form_sent_back_untouched_changes_nothing()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        using var answer = await form.SendAsync(Typed.Session(_advisor));

        Assert.That(answer.IsSaved(), Is.True);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task A_correction_is_kept()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "60"), ("Input.Themes", "Security")));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo($"/activites/{id}"));
        Assert.That((kept.DurationMinutes, kept.Version), Is.EqualTo((60, 2)));
        Assert.That(kept.Content.Themes, Is.EqualTo(EnumSet<Theme>.Of(Theme.Security)));
    }

    [Test]
    public async Task A_refused_correction_stays_as_typed_and_changes_nothing()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Date", "2026-03-17"), ("Input.Notes", "Gardé")));

        Assert.That(await answer.TextAsync(), Does.Contain("La date est dans le futur").And.Contain("Gardé"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task An_old_version_is_refused_and_both_are_shown()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var old = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        var other = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var first = await other.SendAsync(Typed.Session(_advisor, ("Input.Duration", "60")));

        using var second = await old.SendAsync(Typed.Session(_advisor, ("Input.Duration", "30"), ("Input.Notes", "Ma version")));

        var page = await second.TextAsync();
        Assert.That(page, Does.Contain("Cette activité a changé depuis que vous l’avez ouverte"));
        Assert.That(page, Does.Contain("<td>30\u00A0min</td>").And.Contain("<td>1\u00A0h</td>").And.Contain("<td>Ma version</td>"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(60));
    }

    [Test]
    public async Task An_old_version_may_then_be_kept_knowingly()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var old = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        var other = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var first = await other.SendAsync(Typed.Session(_advisor, ("Input.Duration", "60")));
        using var second = await old.SendAsync(Typed.Session(_advisor, ("Input.Duration", "30")));
        var met = await old.AgainAsync(second);

        using var third = await met.SendAsync(Typed.Session(_advisor, ("Input.Duration", "30")));

        Assert.That(third.IsSaved(), Is.True);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(30));
    }

    [Test]
    public async Task Of_two_corrections_at_the_same_instant_one_is_told_of_the_other()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        var answers = await Task.WhenAll(
            form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "30"))),
            form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "45"))));

        Assert.That(answers.Count(answer => answer.IsSaved()), Is.EqualTo(1));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task A_change_of_contract_does_not_make_an_open_form_old()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        await _host.MoveAsync(id, Guid.CreateVersion7());

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "30")));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((answer.IsSaved(), kept.Version, kept.Revision), Is.EqualTo((true, 3, 2)));
    }

    [Test]
    public async Task A_correction_of_what_was_deleted_meanwhile_is_not_lost()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        await _host.SendAsync(_advisor.Id, new DeleteActivity(id));
        using var met = await form.SendAsync(Typed.Session(_advisor, ("Input.Notes", "À garder")));
        var again = await form.AgainAsync(met);

        using var saved = await again.SendAsync(Typed.Session(_advisor, ("Input.Notes", "À garder"), ("suite", "nouvelle")));

        Assert.That(await met.TextAsync(), Does.Contain("Cette activité a été supprimée").And.Contain("À garder"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.Notes), Is.EquivalentTo(new[] { null, "À garder" }));
    }

    [TestCase("")]
    [TestCase("/modifier")]
    public async Task Another_advisors_activity_is_not_there(string page)
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.LogAsync(colleague, Given.OneOff);

        using var answer = await _browser.GetAsync(new Uri($"/activites/{theirs}{page}", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("modifier")]
    [TestCase("supprimer")]
    [TestCase("remettre")]
    public async Task Another_advisors_activity_stays_unchanged(string act)
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.LogAsync(colleague, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendToAsync(
            $"/activites/{theirs}/{act}", Typed.Session(_advisor, ("Input.Id", theirs.ToString()), ("Input.Revision", "1")));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _host.OnlyActivityOfAsync(colleague)).Version, Is.EqualTo(1));
    }
}
