using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class LogActivityTests
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
    public async Task A_theme_a_duration_and_a_place_are_enough()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/activites"));
        Assert.That((kept.Id, kept.Type, kept.DurationMinutes), Is.EqualTo((form.Id, ActivityType.OneOff, 15)));
        Assert.That((kept.PlaceId, kept.CommuneCode, kept.EmployerId), Is.EqualTo((_advisor.PlaceId, "26108", _advisor.EmployerId)));
    }

    [Test]
    public async Task The_next_page_says_so_and_leads_to_it()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var answer = await form.SendAsync(Typed.Session(_advisor));

        var next = await _browser.TextAsync("/activites");

        Assert.That(next, Does.Contain("Enregistré\u00A0: demande ponctuelle du 16 mars 2026."));
        Assert.That(next, Does.Contain($"href=\"/activites/{form.Id}\">Voir"));
    }

    [Test]
    public async Task An_individual_session_keeps_what_is_known_of_the_person()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor,
            ("Input.AlreadyHelped", "No"), ("Input.Gender", "Female"), ("Input.Age", "From70"), ("Input.Status", "Retired"),
            ("Input.Autonomy", "Guided"), ("Input.Referral", "SocialAid"), ("Input.Residence", "Die"), ("Input.Materials", "Phone")));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(
            kept.Participants,
            Is.EqualTo(new Participants { Total = 1, FirstTime = 1, Female = 1, From70 = 1, Retired = 1 }));
        Assert.That(
            (kept.Autonomy, kept.Referral, kept.ResidenceCode),
            Is.EqualTo((Autonomy.Guided, Referral.SocialAid, Given.Die)));
    }

    [Test]
    public async Task A_workshop_keeps_its_participants_as_counts()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor,
            ("Input.Title", " Mon téléphone "), ("Input.Level", "Beginner"), ("Input.Total", "7"), ("Input.AlreadyHelpedCount", "5"),
            ("Input.Genders.Female", "4"), ("Input.Genders.Male", ""), ("Input.Ages.From70", "7"), ("Input.Statuses.Retired", "3")));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(
            kept.Participants,
            Is.EqualTo(new Participants { Total = 7, AlreadyHelped = 5, FirstTime = 2, Female = 4, From70 = 7, Retired = 3 }));
        Assert.That((kept.Title, kept.Level), Is.EqualTo(("Mon téléphone", WorkshopLevel.Beginner)));
    }

    [Test]
    public async Task Another_duration_is_given_in_minutes()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "autre"), ("Input.Minutes", "50")));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(50));
    }

    [Test]
    public async Task A_fresh_form_proposes_today_the_only_place_and_no_theme()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        Assert.That(form.Html, Does.Contain("value=\"2026-03-16\""));
        Assert.That(form.Html, Does.Match($"<option value=\"{_advisor.PlaceId}\"[^>]* selected"));
        Assert.That(form.Html, Does.Not.Match("name=\"Input.Themes\"[^>]* checked"));
    }

    [Test]
    public async Task A_fresh_form_proposes_where_and_how_long_it_was_last()
    {
        await _host.LogAsync(_advisor, Given.OneOff with { DurationMinutes = 45, Date = Given.Today.AddDays(-1) });
        await _host.LogAsync(_advisor, Given.Individual with { Channel = Channel.Home, CommuneCode = Given.Die, DurationMinutes = 90 });

        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        Assert.That(form.Html, Does.Match("<option value=\"Home\"[^>]* selected"));
        Assert.That(form.Html, Does.Contain("value=\"Die (26150)\""));
        Assert.That(form.Html, Does.Match("name=\"Input.Duration\" value=\"45\"[^>]* checked"));
    }

    [Test]
    public async Task Then_another_comes_back_to_the_same_day_and_place_without_telling_the_address()
    {
        var mairie = await _host.AddPlaceAsync(_advisor);
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor, ("Input.Where", mairie.ToString()), ("Input.Date", "2026-03-12"), ("suite", "encore")));
        var next = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo(Typed.OneOffPath));
        Assert.That(next.Html, Does.Contain("value=\"2026-03-12\"").And.Match($"<option value=\"{mairie}\"[^>]* selected"));
        Assert.That(next.Id, Is.Not.EqualTo(form.Id));
    }

    [Test]
    public async Task There_is_no_fourth_form()
    {
        using var answer = await _browser.GetAsync(new Uri("/activites/nouvelle/autre", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
