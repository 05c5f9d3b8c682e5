using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>A session becomes one activity, however often it is confirmed.</summary>
internal sealed class ConfirmOccurrenceTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _lucette;
    private Guid _renee;
    private Guid _series;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _lucette = await _host.FollowAsync(_advisor);
        _renee = await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "Renée", Phone = null });
        _series = await _host.PlanAsync(_advisor, Planned.Email.With(_lucette, _renee));
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    private string Path => $"/ateliers/{_series}/seances/2026-03-10/confirmer";

    [Test]
    public async Task One_click_makes_the_activity_with_everybody_there()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var answer = await form.SendAsync(AsShown());

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/ateliers"));
        Assert.Multiple(() =>
        {
            Assert.That((activity.Type, activity.Date, activity.DurationMinutes, activity.Title), Is.EqualTo((ActivityType.Workshop, Day, 90, "Ma boîte mail")));
            Assert.That((activity.PlaceId, activity.Total), Is.EqualTo((_advisor.PlaceId, 5)));
            Assert.That(activity.Attendances.Select(one => one.PersonId), Is.EquivalentTo(new[] { _lucette, _renee }));
        });
        Assert.That((await _host.SeriesAsync(_series)).Find(Day)!.ActivityId, Is.EqualTo(activity.Id));
        Assert.That(form.Html, Does.Contain("Décochez qui n’est pas venu.").Or.Contain("D&#xE9;cochez qui n&#x2019;est pas venu."));
    }

    [Test]
    public async Task A_second_click_makes_no_second_activity()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var first = await form.SendAsync(AsShown());
        using var second = await form.SendAsync(AsShown());

        Assert.That((first.IsSaved(), second.IsSaved()), Is.EqualTo((true, true)));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_tabs_that_say_otherwise_are_shown_to_each_other()
    {
        var (one, other) = (await OpenForm.OpenAsync(_browser, Path), await OpenForm.OpenAsync(_browser, Path));
        using var first = await one.SendAsync(AsShown());

        using var second = await other.SendAsync([.. AsShown().Where(field => field.Value != _renee.ToString())]);

        Assert.That(await second.TextAsync(), Does.Contain("Cette activité est déjà enregistrée").And.Contain("Renée Grimaud").And.Contain("Modifier l’enregistrée"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Total, Is.EqualTo(5));
    }

    [Test]
    public async Task The_second_tab_may_correct_what_the_first_one_saved()
    {
        var (one, other) = (await OpenForm.OpenAsync(_browser, Path), await OpenForm.OpenAsync(_browser, Path));
        (string Name, string Value)[] without = [.. AsShown().Where(field => field.Value != _renee.ToString())];
        using var first = await one.SendAsync(AsShown());
        using var met = await other.SendAsync(without);

        using var corrected = await (await other.AgainAsync(met)).SendAsync([.. without, ("suite", "modifier")]);

        Assert.That(corrected.IsSaved(), Is.True);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Total, Is.EqualTo(4));
    }

    [Test]
    public async Task Twenty_clicks_at_once_make_one_activity()
    {
        var session = (await _host.SeriesAsync(_series)).Content.Session with { Date = Day, Participants = new() { Total = 2, FirstTime = 2 } };
        var command = new ConfirmOccurrence { SeriesId = _series, PlannedOn = Day, Content = session };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _host.SendAsync(_advisor.Id, command)));

        Assert.That(outcomes.Select(outcome => outcome!.SavedId).Distinct(), Has.Exactly(1).Items.And.All.Not.Null);
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(1));
        Assert.That((await _host.SeriesAsync(_series)).Find(Day)!.Confirmations, Is.EqualTo(1));
    }

    [Test]
    public async Task A_confirmation_and_a_cancellation_of_another_session_at_once_both_hold()
    {
        var session = (await _host.SeriesAsync(_series)).Content.Session with { Date = Day, Participants = new() { Total = 2, FirstTime = 2 } };
        var cancel = new ChangeOccurrence { SeriesId = _series, PlannedOn = new(2026, 3, 24), Change = OccurrenceChange.Cancel };

        var confirmed = _host.SendAsync(_advisor.Id, new ConfirmOccurrence { SeriesId = _series, PlannedOn = Day, Content = session });
        await Task.WhenAll(confirmed, _host.SendAsync(_advisor.Id, cancel));

        var series = await _host.SeriesAsync(_series);
        Assert.That((series.Find(Day)!.State, series.Find(new(2026, 3, 24))!.State), Is.EqualTo((OccurrenceState.Confirmed, OccurrenceState.Cancelled)));
    }

    [Test]
    public async Task A_deleted_activity_lets_its_session_be_confirmed_again()
    {
        var first = await _host.ConfirmAsync(_advisor, _series, Day);
        await _host.SendAsync(_advisor.Id, new DeleteActivity(first));

        var waiting = await _host.SendAsync(_advisor.Id, new FindUnconfirmedOccurrences());
        var second = await _host.ConfirmAsync(_advisor, _series, Day);

        Assert.That(waiting.Select(row => row.Occurrence.Day), Does.Contain(Day));
        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That((await _host.SeriesAsync(_series)).Find(Day)!.ActivityId, Is.EqualTo(second));
    }

    [Test]
    public async Task A_session_of_tomorrow_cannot_be_confirmed_and_nothing_typed_is_lost()
    {
        using var answer = await _browser.SubmitAsync(
            $"/ateliers/{_series}/seances/2026-03-17/confirmer", [.. AsShown("2026-03-17"), ("Input.Notes", "À ne pas perdre")]);

        Assert.That(await answer.TextAsync(), Does.Contain("La date est dans le futur").And.Contain("À ne pas perdre"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task Who_was_unticked_can_be_ticked_again_when_the_form_is_refused()
    {
        using var answer = await _browser.SubmitAsync(Path, [.. AsShown().Where(field => field.Value != _renee.ToString() && field.Name != "Input.Themes")]);

        Assert.That(await answer.TextAsync(), Does.Contain("Choisissez au moins un thème.").And.Contain("Renée Grimaud"));
    }

    [Test]
    public async Task A_session_that_was_moved_is_confirmed_on_its_new_day()
    {
        await _host.SendAsync(_advisor.Id, new ChangeOccurrence
        {
            SeriesId = _series, PlannedOn = Day, Change = OccurrenceChange.Move, Day = new(2026, 3, 12), StartsAt = new(9, 0),
        });

        var html = await _browser.TextAsync(Path);

        Assert.That(html, Does.Contain("jeudi 12 mars 2026").And.Contain("value=\"2026-03-12\""));
    }

    [Test]
    public async Task A_confirmed_session_leads_to_its_activity()
    {
        var activity = await _host.ConfirmAsync(_advisor, _series, Day);

        using var answer = await _browser.GetAsync(new Uri(Path, UriKind.Relative));

        Assert.That((answer.StatusCode, answer.Headers.Location!.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, $"/activites/{activity}")));
    }

    /// <summary>What a browser sends of the form as it was shown, with three people more.</summary>
    private (string Name, string Value)[] AsShown(string day = "2026-03-10") =>
    [
        ("Input.PersonIds", _lucette.ToString()), ("Input.PersonIds", _renee.ToString()), ("Input.Total", "3"), ("Input.AlreadyHelpedCount", "1"),
        ("Input.Title", "Ma boîte mail"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Date", day), ("Input.Duration", "90"),
        ("Input.Level", "NotStated"), ("Input.Themes", "Email"),
    ];
}
