using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.QuickEntry;

/// <summary>A day's one-off requests, one line each.</summary>
internal sealed class LogDayTests
{
    private const string Path = "/activites/nouvelle/journee";

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
    public async Task Each_line_is_a_request_and_blank_ones_are_none()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var answer = await form.SendAsync([.. Day(), .. Line(0, "Email", "15"), .. Line(2, "Health", "50", "Note à moi"), .. Line(3, "Email", "5")]);

        var kept = await _host.ActivitiesOfAsync(_advisor);
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/activites"));
        Assert.That(kept.Select(one => (one.Type, one.DurationMinutes, one.PlaceId, one.Notes)), Is.EquivalentTo(new (ActivityType, int, Guid?, string?)[]
        {
            (ActivityType.OneOff, 15, _advisor.PlaceId, null), (ActivityType.OneOff, 50, _advisor.PlaceId, "Note à moi"), (ActivityType.OneOff, 5, _advisor.PlaceId, null),
        }));
    }

    [Test]
    public async Task Right_lines_are_saved_and_wrong_ones_stay_with_what_is_wrong()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var answer = await form.SendAsync([.. Day(), .. Line(0, "Email", "15"), .. Line(1, "Health", "beaucoup"), .. Line(2, "", "30"), .. Line(3, "Email", "2000", "Trop long")]);

        var page = await answer.TextAsync();
        var again = await form.AgainAsync(answer);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(15));
        Assert.That(page, Does.Contain("1\u00A0demande est enregistrée").And.Contain("value=\"beaucoup\"").And.Contain("Choisissez au moins un thème.").And.Contain("La durée va de 1 à"));
        Assert.That(page, Does.Not.Contain("Input.Lines[3]"));
        using var saved = await again.SendAsync([.. Day(), .. Line(0, "Health", "20"), .. Line(1, "Email", "30"), .. Line(2, "Email", "200", "Trop long")]);
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.DurationMinutes), Is.EquivalentTo(new[] { 15, 20, 30, 200 }));
    }

    [Test]
    public async Task Sent_twice_each_line_makes_one()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);
        (string, string)[] fields = [.. Day(), .. Line(0, "Email", "15"), .. Line(1, "Health", "20")];

        using var first = await form.SendAsync(fields);
        using var second = await form.SendAsync(fields);

        Assert.That(second.IsSaved(), Is.True);
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_line_changed_after_the_back_button_is_told_and_makes_another_when_sent_again()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);
        using var first = await form.SendAsync([.. Day(), .. Line(0, "Email", "15")]);

        using var told = await form.SendAsync([.. Day(), .. Line(0, "Email", "45")]);
        var again = await form.AgainAsync(told);
        using var second = await again.SendAsync([.. Day(), .. Line(0, "Email", "45")]);

        Assert.That(await told.TextAsync(), Does.Contain("Cette ligne est déjà enregistrée avec autre chose"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.DurationMinutes), Is.EquivalentTo(new[] { 15, 45 }));
    }

    [Test]
    public async Task What_is_wrong_with_the_day_is_said_once_and_loses_no_line()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var answer = await form.SendAsync([("Input.Date", "2027-01-01"), ("Input.Where", _advisor.PlaceId.ToString()), .. Line(0, "Email", "15"), .. Line(1, "Health", "20")]);

        var page = await answer.TextAsync();
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
        Assert.That(page, Does.Contain("La date est dans le futur").And.Contain("value=\"15\"").And.Contain("value=\"20\""));
    }

    [Test]
    public async Task A_note_that_seems_sensitive_is_asked_about_and_nothing_else_waits_for_it()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var asked = await form.SendAsync([.. Day(), .. Line(0, "Email", "15"), .. Line(1, "Health", "20", "mot de passe : soleil2026")]);
        var again = await form.AgainAsync(asked);
        using var kept = await again.SendAsync([.. Day(), .. Line(0, "Health", "20", "mot de passe : soleil2026"), ("Input.Lines[0].KeepsNotes", "true")]);

        Assert.That(await asked.TextAsync(), Does.Contain("un mot de passe").And.Contain("Je garde mes notes telles quelles"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.Notes), Is.EquivalentTo(new[] { null, "mot de passe : soleil2026" }));
    }

    [Test]
    public async Task More_lines_come_by_a_button_and_nothing_typed_is_lost()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var more = await form.SendAsync([.. Day(), .. Line(0, "Email", "15"), ("suite", "lignes")]);

        Assert.That(await more.TextAsync(), Does.Contain("Input.Lines[11].Theme").And.Contain("value=\"15\"").And.Not.Contain("class=\"errors"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task Nothing_but_blank_lines_is_asked_to_be_filled_in()
    {
        using var answer = await (await OpenForm.OpenAsync(_browser, Path)).SendAsync([.. Day()]);

        Assert.That(await answer.TextAsync(), Does.Contain("Remplissez au moins une ligne."));
    }

    [Test]
    public async Task Lines_count_like_any_request()
    {
        var form = await OpenForm.OpenAsync(_browser, Path);

        using var answer = await form.SendAsync([.. Day(), .. Line(0, "Email", "15"), ("Input.Lines[0].Gender", "Female"), ("Input.Lines[0].Age", "From70")]);

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(kept.Participants, Is.EqualTo(new Participants { Total = 1, Female = 1, From70 = 1 }));
        Assert.That(new EnumSet<Theme>(kept.ThemeBits).Values(), Is.EqualTo(new[] { Theme.Email }));
    }

    private (string Name, string Value)[] Day() => [("Input.Date", "2026-03-16"), ("Input.Where", _advisor.PlaceId.ToString())];

    private static (string Name, string Value)[] Line(int line, string theme, string minutes, string notes = "") =>
        [($"Input.Lines[{line}].Theme", theme), ($"Input.Lines[{line}].Minutes", minutes), ($"Input.Lines[{line}].Notes", notes)];
}
