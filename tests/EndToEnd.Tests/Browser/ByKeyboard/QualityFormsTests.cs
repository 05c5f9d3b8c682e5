using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using IPage = Microsoft.Playwright.IPage;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>Each button that mends a month, and the one that takes it back; of an advisor whose month is read by nobody else.</summary>
internal sealed class QualityFormsTests
{
    private TestAdvisor _advisor;
    private IPage _page;

    private static Month Last => Month.Of(Desk.Today).Previous;

    /// <summary>The first one of last month.</summary>
    private static DateOnly Tuesday => Enumerable.Range(0, 7).Select(Last.First.AddDays).Single(day => day.DayOfWeek == DayOfWeek.Tuesday);

    private static string Path => $"/activites/qualite?mois={Last.First:yyyy-MM}";

    [SetUp]
    public async Task PrepareAsync() => _advisor = await Desk.Host.Host.AddAdvisorAsync();

    [TearDown]
    public Task LeaveAsync() => _page.Context.CloseAsync();

    [Test]
    public async Task A_probable_duration_is_noted_and_taken_back([Values] bool scripts)
    {
        await LogAsync(Tuesday, 600);
        await OpenAsync(scripts);
        var surprising = _page.GetByRole(AriaRole.Heading, new() { Name = "Durées surprenantes" });

        await _page.UseAsync("main form[action*='duration' i] button");
        await Expect(_page.Locator(".notice")).ToContainTextAsync("1\u00A0h au lieu de 10\u00A0h");
        await Expect(surprising).ToHaveCountAsync(0);

        await _page.UseAsync(".notice form button");
        await Expect(surprising).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_session_is_confirmed_with_its_roster_and_another_did_not_take_place([Values] bool scripts)
    {
        await PlanAsync();
        await OpenAsync(scripts);
        var waiting = _page.Locator("main form[action*='cancel' i]");
        var count = await waiting.CountAsync();

        await _page.UseAsync("main form[action*='confirm' i] button");
        await Expect(_page.Locator(".notice")).ToContainTextAsync("Séance confirmée\u00A0: 1\u00A0inscrit");
        await Expect(waiting).ToHaveCountAsync(count - 1);

        await _page.UseAsync("main form[action*='cancel' i] button");
        await Expect(_page.Locator(".notice")).ToContainTextAsync("elle n’a pas eu lieu");
        await Expect(waiting).ToHaveCountAsync(count - 2);
        await _page.UseAsync(".notice form button");
        await Expect(waiting).ToHaveCountAsync(count - 1);
    }

    [Test]
    public async Task A_day_without_activity_opens_a_form_of_that_day([Values] bool scripts)
    {
        for (var week = 0; week < Rhythm.Weeks; week++)
        {
            await LogAsync(Tuesday.AddDays(-7 * (week + 1)), 30);
        }

        await OpenAsync(scripts);
        var missing = await _page.Locator("main form[action*='note' i] [name=day]").First.InputValueAsync();

        await _page.UseAsync("main form[action*='note' i] button");

        await Expect(_page.Locator("[name='Input.Date']")).ToHaveValueAsync(missing);
        Assert.That(DateOnly.Parse(missing).DayOfWeek, Is.EqualTo(DayOfWeek.Tuesday));
    }

    private async Task OpenAsync(bool scripts)
    {
        _page = await Desk.Host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await _page.GotoAsync(Path);
    }

    private async Task LogAsync(DateOnly day, int minutes)
    {
        var content = new ActivityContent
        {
            Type = ActivityType.Individual,
            Date = day,
            DurationMinutes = minutes,
            Channel = Channel.Place,
            PlaceId = _advisor.PlaceId,
            Themes = EnumSet<Theme>.Of(Theme.Email),
            Participants = Participants.One(AlreadyHelped.Yes, Gender.Female, AgeClass.From70, PersonStatus.Retired),
        };
        Assert.That((await Desk.Host.Host.SendAsync(_advisor.Id, new LogActivity { Id = Guid.CreateVersion7(), Content = content })).SavedId, Is.Not.Null);
    }

    /// <summary>Each Tuesday of last month, with somebody on the roster.</summary>
    private async Task PlanAsync()
    {
        var person = Guid.CreateVersion7().ToString();
        using var browser = await Desk.Host.Host.SignedInAsync(_advisor.Id);
        using var followed = await browser.SubmitAsync(
            "/beneficiaires/nouveau", ("Input.Id", person), ("Input.FirstName", "Inès"), ("Input.LastName", "Faure"), ("Input.ConsentedOn", Desk.Today.ToString("O")));
        using var planned = await browser.SubmitAsync(
            "/ateliers/nouveau",
            ("Input.Title", "Ma boîte mail"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Duration", "90"), ("Input.Themes", "Email"), ("Input.PersonIds", person),
            ("Plan.Repeat", "Weekly"), ("Plan.Weekday", "Tuesday"), ("Plan.EveryWeeks", "1"), ("Plan.StartsAt", "10:00"),
            ("Plan.FirstDay", Last.First.ToString("O")), ("Plan.LastDay", Last.Last.ToString("O")));
    }
}
