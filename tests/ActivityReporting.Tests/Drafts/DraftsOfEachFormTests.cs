using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Series;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

/// <summary>The day’s lines, a series, a session to confirm and a form that was met by another version are kept as the others are.</summary>
internal sealed class DraftsOfEachFormTests
{
    private const string Day = "/activites/nouvelle/journee";
    private const string NewSeries = "/ateliers/nouveau";

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
    public async Task Lines_of_a_day_come_back_with_what_could_not_be_read_and_without_what_is_saved()
    {
        var form = await OpenForm.OpenAsync(_browser, Day);
        using var answer = await form.SendAsync(
            ("Input.Date", "2026-03-12"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Lines[0].Theme", "Email"), ("Input.Lines[0].Minutes", "15"),
            ("Input.Lines[1].Theme", "Health"), ("Input.Lines[1].Minutes", "beaucoup"), ("Input.Lines[1].Notes", "À ne pas perdre"));

        var draft = (await DraftsAsync()).Single();
        var again = await _browser.TextAsync(draft.ResumePath!);

        Assert.That((draft.Heading, draft.ResumePath), Is.EqualTo(("Les demandes de la journée", $"{Day}?brouillon={form.Id}")));
        Assert.That(draft.About, Does.Contain("du 12 mars 2026").And.Not.Contain("perdre"));
        Assert.That(again, Does.Contain("value=\"2026-03-12\"").And.Contain("value=\"beaucoup\"").And.Contain("À ne pas perdre").And.Not.Match("<input[^>]*value=\"15\"").And.Not.Contain("class=\"errors"));
    }

    [Test]
    public async Task A_day_that_is_saved_leaves_no_draft_and_typing_that_comes_late_begins_none()
    {
        var form = await OpenForm.OpenAsync(_browser, Day);
        (string, string)[] typed = [("Input.Date", "2026-03-12"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Lines[0].Theme", "Email"), ("Input.Lines[0].Minutes", "15")];
        using var kept = await KeepAsync(form, typed);
        var before = await DraftsAsync();
        var resumed = await OpenForm.OpenAsync(_browser, before.Single().ResumePath!);

        using var saved = await resumed.SendAsync(typed);
        using var late = await KeepAsync(form, typed);

        Assert.That((saved.IsSaved(), (await DraftsAsync()).Count), Is.EqualTo((true, 0)));
        Assert.That(await late.TextAsync(), Does.Contain("\"kept\":false").And.Contain("Cette journ"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task More_lines_by_the_button_keep_what_is_there()
    {
        var form = await OpenForm.OpenAsync(_browser, Day);

        using var more = await form.SendAsync(("Input.Lines[0].Theme", "Email"), ("Input.Lines[0].Notes", "À ne pas perdre"), ("suite", "lignes"));

        Assert.That(await _browser.TextAsync((await DraftsAsync()).Single().ResumePath!), Does.Contain("À ne pas perdre"));
    }

    [Test]
    public async Task A_series_comes_back_with_its_plan_and_is_gone_once_saved()
    {
        var form = await OpenForm.OpenAsync(_browser, NewSeries);
        using var kept = await KeepAsync(form, Series());
        var draft = (await DraftsAsync()).Single();

        var resumed = await OpenForm.OpenAsync(_browser, draft.ResumePath!);
        using var saved = await resumed.SendAsync(Series());

        Assert.That((draft.Heading, draft.ResumePath), Is.EqualTo(("Ma boîte mail", $"{NewSeries}?brouillon={form.Id}")));
        Assert.That(draft.About, Does.StartWith("série"));
        Assert.That(resumed.Html, Does.Contain("value=\"10:30\"").And.Contain("value=\"2026-06-30\"").And.Contain("selected").And.Contain("14/04/2026"));
        Assert.That((saved.IsSaved(), (await DraftsAsync()).Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task A_draft_opens_on_its_own_form_only()
    {
        var form = await OpenForm.OpenAsync(_browser, NewSeries);
        using var kept = await KeepAsync(form, Series());

        using var elsewhere = await _browser.GetAsync(new Uri($"/activites/nouvelle/atelier?brouillon={form.Id}", UriKind.Relative));
        using var day = await _browser.GetAsync(new Uri($"{Day}?brouillon={form.Id}", UriKind.Relative));

        Assert.That((elsewhere.Headers.Location!.OriginalString, day.Headers.Location!.OriginalString), Is.EqualTo(("/activites", "/activites")));
    }

    [Test]
    public async Task A_changed_series_is_offered_when_its_form_is_opened()
    {
        var id = await _host.PlanAsync(_advisor);
        var path = $"/ateliers/{id}/modifier";
        var form = await OpenForm.OpenAsync(_browser, path);
        using var kept = await KeepAsync(form, ("Input.Title", "Mon téléphone"));

        var plain = await _browser.TextAsync(path);
        var resumed = await _browser.TextAsync($"{path}?brouillon={id}");

        Assert.That(plain, Does.Contain("Une saisie commencée ici est gardée en brouillon").And.Contain("value=\"Ma boîte mail\""));
        Assert.That(resumed, Does.Contain("value=\"Mon téléphone\""));
    }

    [Test]
    public async Task A_session_to_confirm_is_found_again_and_gone_once_confirmed()
    {
        var (lucette, renee) = (await _host.FollowAsync(_advisor), await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "Renée", Phone = null }));
        var series = await _host.PlanAsync(_advisor, Planned.Email.With(lucette, renee));
        var path = $"/ateliers/{series}/seances/2026-03-10/confirmer";
        var form = await OpenForm.OpenAsync(_browser, path);
        using var kept = await KeepAsync(form, ("Input.PersonIds", renee.ToString()), ("Input.Total", "7"), ("Input.Notes", "À ne pas perdre"));
        var draft = (await DraftsAsync()).Single();

        var resumed = await OpenForm.OpenAsync(_browser, draft.ResumePath!);
        var plain = await _browser.TextAsync(path);
        await _host.ConfirmAsync(_advisor, series, new(2026, 3, 10));

        Assert.That(draft.ResumePath, Does.StartWith(path).And.Not.Contain("perdre"));
        Assert.That(draft.About, Does.StartWith("séance à confirmer"));
        Assert.That(resumed.Html, Does.Contain("À ne pas perdre</textarea>").And.Match($"value=\"{renee}\"[^>]* checked").And.Not.Match($"value=\"{lucette}\"[^>]* checked"));
        Assert.That(plain, Does.Contain("Une saisie commencée ici est gardée en brouillon"));
        Assert.That(await DraftsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_correction_that_was_met_is_kept_and_met_again_by_whoever_takes_it_up()
    {
        var content = Given.OneOff.For(_advisor);
        var id = await _host.LogAsync(_advisor, content);
        var path = $"/activites/{id}/modifier";
        var form = await OpenForm.OpenAsync(_browser, path);
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = 1, Content = content with { Notes = "Du téléphone" } });

        using var met = await form.SendAsync(Typed.Session(_advisor, ("Input.Notes", "Du comptoir")));
        using var typing = await KeepAsync(await form.AgainAsync(met), ("Input.Notes", "Du comptoir encore"));
        var resumed = await OpenForm.OpenAsync(_browser, (await DraftsAsync()).Single().ResumePath!);
        using var again = await resumed.SendAsync(Typed.Session(_advisor, ("Input.Notes", "Du comptoir encore")));

        Assert.That(await met.TextAsync(), Does.Contain("Cette activité a changé depuis").And.Contain("data-draft"));
        Assert.That(await typing.TextAsync(), Does.Contain("\"kept\":true"));
        Assert.That(resumed.Html, Does.Contain("Du comptoir encore</textarea>"));
        Assert.That(await again.TextAsync(), Does.Contain("Cette activité a changé depuis"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Notes, Is.EqualTo("Du téléphone"));
    }

    [Test]
    public async Task What_was_met_and_then_saved_leaves_no_draft()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));
        using var met = await form.SendAsync(Typed.Session(_advisor, ("Input.Notes", "Encore")));
        var between = await DraftsAsync();

        using var saved = await (await form.AgainAsync(met)).SendAsync(Typed.Session(_advisor, ("Input.Notes", "Encore"), ("suite", "nouvelle")));

        Assert.That((between.Count, saved.IsSaved(), (await DraftsAsync()).Count), Is.EqualTo((1, true, 0)));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(2));
    }

    private (string Name, string Value)[] Series() =>
    [
        ("Input.Title", "Ma boîte mail"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Duration", "90"), ("Input.Level", "NotStated"), ("Input.Themes", "Email"),
        ("Plan.Repeat", "Weekly"), ("Plan.Weekday", "Tuesday"), ("Plan.EveryWeeks", "1"), ("Plan.FirstDay", "2026-03-17"), ("Plan.LastDay", "2026-06-30"),
        ("Plan.StartsAt", "10:30"), ("Plan.Closed", "14/04/2026"), ("Plan.SkipsHolidays", "true"),
    ];

    /// <summary>As the script does.</summary>
    private static Task<HttpResponseMessage> KeepAsync(OpenForm form, params (string Name, string Value)[] fields) =>
        form.SendToAsync($"{form.Path}?handler=Draft", fields);

    private Task<IReadOnlyList<DraftSummary>> DraftsAsync() => _host.SendAsync(_advisor.Id, new FindOwnDrafts());
}
