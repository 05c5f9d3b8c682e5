using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Series;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Quality;

/// <summary>One click mends what can be mended so, and another takes it back.</summary>
internal sealed class MendQualityTests
{
    private const string Page = "/activites/qualite";
    private const string March = Page + "?mois=2026-03";

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
    public async Task A_probable_duration_is_noted_by_one_click_and_the_other_comes_back()
    {
        var id = await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 600 });
        var shown = await _browser.TextAsync(Page);

        using var mended = await _browser.PressAsync(Page, MendPath(id, 1, 600, 60));
        var after = await _browser.TextAsync(Page);
        var minutes = (await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes;
        using var undone = await _browser.PressAsync(Page, MendPath(id, 2, 60, 600));

        Assert.That(shown, Does.Contain(MendPath(id, 1, 600, 60)).And.Contain("C’était 1\u00A0h").And.Contain($"/activites/{id}/modifier#Input_Duration"));
        Assert.That(after, Does.Contain("Durée notée\u00A0: 1\u00A0h au lieu de 10\u00A0h.").And.Contain(MendPath(id, 2, 60, 600)).And.Contain("Rien à relire"));
        Assert.That((minutes, (await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes), Is.EqualTo((60, 600)));
    }

    [Test]
    public async Task Clicked_twice_it_is_mended_once()
    {
        var id = await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 600 });

        using var first = await _browser.PressAsync(Page, MendPath(id, 1, 600, 60));
        using var second = await _browser.PressAsync(Page, MendPath(id, 1, 600, 60));

        Assert.That(await _browser.TextAsync(Page), Does.Contain("Durée notée").And.Contain(MendPath(id, 2, 60, 600)));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task What_was_corrected_meanwhile_is_not_overwritten()
    {
        var content = (Given.Workshop with { DurationMinutes = 600 }).For(_advisor);
        var id = await _host.LogAsync(_advisor, content);
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = 1, Content = content with { Title = "Une autre" } });

        using var mended = await _browser.PressAsync(Page, MendPath(id, 1, 600, 60));
        using var removed = await _browser.PressAsync(Page, $"{March}&handler=remove", ("id", id.ToString()), ("revision", "1"));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(await _browser.TextAsync(Page), Does.Contain("Cette activité a changé entre-temps"));
        Assert.That((kept.DurationMinutes, kept.Title, kept.DeletedAt), Is.EqualTo((600, "Une autre", (DateTime?)null)));
    }

    [Test]
    public async Task A_correction_begun_and_kept_as_a_draft_stays()
    {
        var id = await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 600 });
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var kept = await form.SendToAsync($"{form.Path}?handler=Draft", ("Input.Notes", "À ne pas perdre"));

        using var mended = await _browser.PressAsync(Page, MendPath(id, 1, 600, 60));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(60));
        Assert.That(await _host.SendAsync(_advisor.Id, new ReadDraft(id)), Is.Not.Null);
    }

    [Test]
    public async Task Someone_else_s_is_not_found()
    {
        var colleague = await _host.AddAdvisorAsync();
        var id = await _host.LogAsync(colleague, Given.Workshop with { DurationMinutes = 600 });

        using var mended = await _browser.PressAsync("/activites/nouvelle/ponctuelle", MendPath(id, 1, 600, 60));

        Assert.That(mended.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _host.OnlyActivityOfAsync(colleague)).DurationMinutes, Is.EqualTo(600));
    }

    [Test]
    public async Task A_session_is_confirmed_with_its_roster_by_one_click()
    {
        var lucette = await _host.FollowAsync(_advisor);
        var series = await _host.PlanAsync(_advisor, Planned.Email.With(lucette));
        var shown = await _browser.TextAsync(Page);

        using var confirmed = await _browser.PressAsync(Page, SessionPath("confirm", series), ("revision", "1"), ("rosterCount", "1"));
        using var twice = await _browser.PressAsync(Page, SessionPath("confirm", series), ("revision", "1"), ("rosterCount", "1"));

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(shown, Does.Contain("Confirmer avec 1\u00A0inscrit").And.Contain(SessionPath("confirm", series)));
        Assert.That((activity.Date, activity.Total, activity.Attendances.Single().PersonId), Is.EqualTo((new DateOnly(2026, 3, 10), 1, lucette)));
        Assert.That(await _browser.TextAsync(Page), Does.Contain("Séance confirmée\u00A0: 1\u00A0inscrit.").And.Contain($"/activites/{activity.Id}/supprimer"));
    }

    [Test]
    public async Task Another_roster_than_the_button_named_is_not_confirmed()
    {
        var series = await _host.PlanAsync(_advisor, Planned.Email.With(await _host.FollowAsync(_advisor)));

        using var confirmed = await _browser.PressAsync(Page, SessionPath("confirm", series), ("revision", "1"), ("rosterCount", "2"));

        Assert.That(await _browser.TextAsync(Page), Does.Contain("Cette série a changé entre-temps"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task A_session_that_did_not_take_place_goes_by_one_click_and_comes_back()
    {
        var series = await _host.PlanAsync(_advisor);

        using var cancelled = await _browser.PressAsync(Page, SessionPath("cancel", series));
        var after = await _browser.TextAsync(Page);
        using var undone = await _browser.PressAsync(Page, SessionPath("reinstate", series));

        Assert.That(after, Does.Contain("10 mars").And.Contain("elle n’a pas eu lieu.").And.Contain(SessionPath("reinstate", series)).And.Not.Contain(SessionPath("cancel", series)));
        Assert.That(await _browser.TextAsync(Page), Does.Contain("de nouveau à confirmer").And.Contain(SessionPath("cancel", series)));
    }

    [Test]
    public async Task What_followed_persons_sheets_leave_out_is_mended_there()
    {
        var silent = await _host.FollowAsync(_advisor, Followed.Lucette with { Gender = default });
        for (var day = 1; day <= 10; day++)
        {
            await _host.LogAsync(_advisor, (Given.Individual with { Date = new(2026, 3, day) }).With(silent));
        }

        var found = (await _host.SendAsync(_advisor.Id, new ReviewQuality(new Month(2026, 3)))).Open.Single(one => one is { Kind: QualityKind.Unknown, Text: "Genre" });

        Assert.That(found.FormPath, Is.EqualTo($"/beneficiaires/{silent}/modifier#Input_Gender"));
    }

    private static string MendPath(Guid id, int revision, int from, int to) => $"{March}&handler=duration&activite={id}&version={revision}&de={from}&vers={to}";

    private static string SessionPath(string handler, Guid series) => $"{March}&handler={handler}&serie={series}&jour=2026-03-10";
}
