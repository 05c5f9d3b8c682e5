using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.QuickEntry;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.QuickEntry;

/// <summary>« Refaire comme », and what is offered first.</summary>
internal sealed class RepeatActivityTests
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
    public async Task Everything_is_taken_over_but_the_day()
    {
        var person = await _host.FollowAsync(_advisor);
        var tag = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Mes mardis");
        var first = await _host.LogAsync(_advisor, Given.Workshop.With(person).Bearing(tag) with
        {
            Date = Given.Today.AddDays(-7),
            Title = "Mon téléphone",
            Level = WorkshopLevel.Beginner,
            Notes = "La salle du fond",
            Materials = EnumSet<Material>.Of(Material.Phone),
            Participants = new() { Total = 7, AlreadyHelped = 5, FirstTime = 2, Female = 4, From70 = 3, Retired = 2 },
        });
        var form = await OpenForm.OpenAsync(_browser, $"{Typed.WorkshopPath}?comme={first}");

        using var saved = await form.SendAsync([.. Shown(form.Html)]);

        var kept = await _host.ActivitiesOfAsync(_advisor);
        var (one, other) = (kept.Single(activity => activity.Id == first), kept.Single(activity => activity.Id != first));
        Assert.That(saved.IsSaved(), Is.True);
        Assert.That(other.Content with { Date = one.Date }, Is.EqualTo(one.Content));
        Assert.That(other.Date, Is.EqualTo(Given.Today));
    }

    [Test]
    public async Task The_page_and_the_list_lead_there()
    {
        var id = await _host.LogAsync(_advisor, Given.Individual);

        var link = $"href=\"/activites/nouvelle/individuelle?comme={id}\"";
        Assert.That(await _browser.TextAsync($"/activites/{id}"), Does.Contain(link));
        Assert.That(await _browser.TextAsync("/activites"), Does.Contain(link));
    }

    [Test]
    public async Task Someone_else_s_is_nowhere_nor_is_a_deleted_one_or_one_of_another_form()
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.LogAsync(colleague, Given.OneOff);
        var deleted = await _host.LogAsync(_advisor, Given.OneOff);
        await _host.SendAsync(_advisor.Id, new DeleteActivity(deleted));
        var workshop = await _host.LogAsync(_advisor, Given.Workshop);

        foreach (var id in new[] { theirs, deleted, workshop })
        {
            using var answer = await _browser.GetAsync(new Uri($"{Typed.OneOffPath}?comme={id}", UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task The_five_most_used_of_each_come_first()
    {
        foreach (var (theme, minutes, times) in new[] { (Theme.Parenthood, 50, 3), (Theme.Email, 20, 2), (Theme.Creating, 45, 1) })
        {
            for (var time = 0; time < times; time++)
            {
                await _host.LogAsync(_advisor, Given.OneOff with { Themes = EnumSet<Theme>.Of(theme), DurationMinutes = minutes });
            }
        }

        await _host.LogAsync(_advisor, Given.Workshop with { DurationMinutes = 170 });

        var usual = await _host.SendAsync(_advisor.Id, new FindUsualAnswers());
        var page = await _browser.TextAsync(Typed.OneOffPath);
        Assert.That(usual.Themes.Take(2), Is.EqualTo(new[] { Theme.Email, Theme.Parenthood })); // the workshop is about e-mail too
        Assert.That(usual.Minutes, Is.EqualTo(new[] { 50, 20, 45 }));
        Assert.That(usual.PlaceIds, Is.EqualTo(new[] { _advisor.PlaceId }));
        Assert.That(Order(page, "name=\"Input.Themes\" value=\"", 3), Is.EqualTo(new[] { "Email", "Parenthood", "Creating" }));
        Assert.That(Order(page, "name=\"Input.Duration\" value=\"", 4), Is.EqualTo(new[] { "20", "45", "50", "15" }));
    }

    [Test]
    public async Task A_usual_duration_is_chosen_like_a_shortcut_and_stays_chosen_when_the_form_comes_back()
    {
        await _host.LogAsync(_advisor, Given.OneOff with { DurationMinutes = 50 });
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var refused = await form.SendAsync(("Input.Duration", "50"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Date", "2026-03-16"));
        using var saved = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "50")));

        Assert.That(await refused.TextAsync(), Does.Match("name=\"Input.Duration\" value=\"50\"[^>]* checked"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.DurationMinutes), Is.EqualTo(new[] { 50, 50 }));
    }

    [Test]
    public async Task What_others_use_changes_nothing()
    {
        var colleague = await _host.AddAdvisorAsync();
        await _host.LogAsync(colleague, Given.OneOff with { DurationMinutes = 50 });

        Assert.That((await _host.SendAsync(_advisor.Id, new FindUsualAnswers())).Minutes, Is.Empty);
    }

    private static string[] Order(string page, string before, int count) =>
        [.. page.Split(before).Skip(1).Take(count).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])];

    /// <summary>As a browser would send the form untouched.</summary>
    private static (string Name, string Value)[] Shown(string html) => Coordination.ShownFields.Of(html);
}
