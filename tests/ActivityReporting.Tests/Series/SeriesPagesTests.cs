using System.Net;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

internal sealed class SeriesPagesTests
{
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
    public async Task A_series_is_planned_and_shown_with_its_sessions()
    {
        using var saved = await _browser.SubmitAsync("/ateliers/nouveau", Typed());

        var page = await _browser.TextAsync(saved.Headers.Location!.OriginalString);
        Assert.That(page, Does.Contain("Ma boîte mail").And.Contain("Chaque mardi à 10\u00A0h\u00A000").And.Contain("du 3 mars 2026 au 30 juin 2026")
            .And.Contain("mardi 31 mars 2026").And.Contain("Médiathèque").And.Not.Contain("mardi 14 avril 2026"));
        Assert.That(await _browser.TextAsync("/ateliers"), Does.Contain("À confirmer").And.Contain("mardi 10 mars 2026").And.Contain("mardi 24 mars 2026"));
    }

    [Test]
    public async Task The_same_form_sent_twice_plans_one_series()
    {
        var form = await OpenForm.OpenAsync(_browser, "/ateliers/nouveau");

        using var first = await form.SendAsync(Typed());
        using var second = await form.SendAsync(Typed());

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(await _host.SendAsync(_advisor.Id, new ListSeries()), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_refused_plan_keeps_what_was_typed_and_tells_all_at_once()
    {
        using var answer = await _browser.SubmitAsync(
            "/ateliers/nouveau", Typed(("Input.Title", ""), ("Plan.LastDay", "2026-02-01"), ("Plan.Closed", "Noël"), ("Plan.StartsAt", "25:00"), ("Input.Themes", "")));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("Donnez un titre à l’atelier.").And.Contain("Le dernier jour est avant le premier.")
            .And.Contain("«\u00A0Noël\u00A0» n’est ni un jour").And.Contain("value=\"2026-02-01\"").And.Contain("25:00").And.Not.Contain("Indiquez la date."));
        Assert.That(await _host.SendAsync(_advisor.Id, new ListSeries()), Is.Empty);
    }

    [Test]
    public async Task An_old_version_overwrites_nothing_and_shows_both()
    {
        var id = await _host.PlanAsync(_advisor);
        var old = await OpenForm.OpenAsync(_browser, $"/ateliers/{id}/modifier");
        using var first = await _browser.SubmitAsync($"/ateliers/{id}/modifier", Typed(("Input.Title", "Mes courriels"), ("Plan.AppliesFrom", "2026-03-16")));

        using var second = await old.SendAsync(Typed(("Input.Title", "Mon courrier"), ("Plan.AppliesFrom", "2026-03-16")));

        Assert.That(await second.TextAsync(), Does.Contain("Cette série a changé depuis que vous l’avez ouverte").And.Contain("Mes courriels").And.Contain("Mon courrier"));
        Assert.That((await _host.SeriesAsync(id)).Title, Is.EqualTo("Mes courriels"));
    }

    [Test]
    public async Task A_change_of_rhythm_from_a_day_on_leaves_the_sessions_before()
    {
        var id = await _host.PlanAsync(_advisor);

        using var saved = await _browser.SubmitAsync($"/ateliers/{id}/modifier", Typed(("Plan.Weekday", "Thursday"), ("Plan.AppliesFrom", "2026-03-16")));

        var page = await _browser.TextAsync($"/ateliers/{id}");
        Assert.That(page, Does.Contain("mardi 10 mars 2026").And.Contain("jeudi 19 mars 2026").And.Not.Contain("mardi 17 mars 2026").And.Not.Contain("jeudi 5 mars 2026"));
    }

    [Test]
    public async Task A_change_that_begins_in_years_is_a_slip_and_is_refused_beside_its_field()
    {
        var id = await _host.PlanAsync(_advisor);

        using var answer = await _browser.SubmitAsync($"/ateliers/{id}/modifier", Typed(("Plan.Weekday", "Thursday"), ("Plan.AppliesFrom", "2062-03-16")));

        Assert.That(await answer.TextAsync(), Does.Contain("Un nouveau rythme commence dans l’année.").And.Contain("value=\"2062-03-16\""));
        Assert.That((await _host.SeriesAsync(id)).Plan.Weekday, Is.EqualTo(DayOfWeek.Tuesday));
    }

    [Test]
    public async Task A_series_that_ends_now_keeps_what_was_planned_before()
    {
        var id = await _host.PlanAsync(_advisor);

        using var saved = await _browser.SubmitAsync($"/ateliers/{id}/modifier", Typed(("Plan.LastDay", "2026-03-15"), ("Plan.AppliesFrom", "2026-03-16")));

        Assert.That((await _host.SeriesAsync(id)).Occurrences().Select(one => one.Day), Is.EqualTo(new DateOnly[] { new(2026, 3, 3), new(2026, 3, 10) }));
    }

    [Test]
    public async Task Someone_else_s_series_is_nowhere()
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.PlanAsync(colleague);

        var answers = new List<HttpStatusCode>();
        foreach (var path in new[] { "", "/modifier", "/seances/2026-03-10", "/seances/2026-03-10/confirmer", "/seances/2026-03-10/feuille.pdf", "/seances/2026-03-10/feuille-vierge.pdf" })
        {
            using var answer = await _browser.GetAsync(new Uri($"/ateliers/{theirs}{path}", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.That(answers, Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(_advisor.Id, new ChangeSeries { Id = theirs, Revision = 1, Content = Planned.Email }), Is.Null);
        Assert.That(await _host.SendAsync(_advisor.Id, new DeleteSeries(theirs)), Is.False);
        Assert.That(await _host.SendAsync(_advisor.Id, new ConfirmOccurrence { SeriesId = theirs, PlannedOn = new(2026, 3, 10), Content = Given.Workshop }), Is.Null);
        Assert.That(
            await _host.SendAsync(_advisor.Id, new ChangeOccurrence { SeriesId = theirs, PlannedOn = new(2026, 3, 10), Change = OccurrenceChange.Cancel }), Is.Null);
        Assert.That(await _browser.TextAsync("/ateliers"), Does.Contain("Aucune série pour le moment"));
    }

    [Test]
    public async Task A_deleted_series_comes_back_and_leaves_its_activities()
    {
        var id = await _host.PlanAsync(_advisor);
        await _host.ConfirmAsync(_advisor, id, new(2026, 3, 10));

        using var deleted = await _browser.PressAsync($"/ateliers/{id}", $"/ateliers/{id}/supprimer");
        var gone = await _browser.TextAsync("/ateliers");
        using var restored = await _browser.PressAsync("/ateliers/nouveau", $"/ateliers/{id}/remettre");

        Assert.That(gone, Does.Contain("Aucune série pour le moment").And.Contain("Série supprimée."));
        Assert.That(await _browser.TextAsync("/ateliers"), Does.Contain("Ma boîte mail").And.Contain("Série remise."));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_is_done_is_noted()
    {
        var id = await _host.PlanAsync(_advisor, Planned.Email.With(await _host.FollowAsync(_advisor)));
        await _browser.SubmitAsync($"/ateliers/{id}/modifier", Typed(("Input.Title", "Mes courriels"), ("Plan.AppliesFrom", "2026-03-16")));
        await _browser.PressAsync($"/ateliers/{id}", $"/ateliers/{id}/supprimer");

        var notes = await _host.InScopeAsync(OutboxPayloads.NotesAsync);

        Assert.That(notes.Select(note => note.Action), Is.EqualTo(new[] { "person.created", "series.changed", "series.deleted" }));
    }

    private (string Name, string Value)[] Typed(params (string Name, string Value)[] instead)
    {
        (string Name, string Value)[] fields =
        [
            ("Input.Title", "Ma boîte mail"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Duration", "90"), ("Input.Themes", "Email"), ("Input.Level", "NotStated"),
            ("Plan.Repeat", "Weekly"), ("Plan.Weekday", "Tuesday"), ("Plan.EveryWeeks", "1"), ("Plan.FirstDay", "2026-03-03"), ("Plan.LastDay", "2026-06-30"),
            ("Plan.StartsAt", "10:00"), ("Plan.Closed", "11/04/2026 - 27/04/2026"),
        ];
        return [.. fields.Where(field => !Array.Exists(instead, one => one.Name == field.Name)), .. instead.Where(field => field.Value.Length > 0)];
    }
}
