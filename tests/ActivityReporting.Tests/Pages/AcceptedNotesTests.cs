using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>Notes that were kept in spite of the warning are asked about again only when they change.</summary>
internal sealed class AcceptedNotesTests
{
    private const string Accepted = "mot de passe : soleil2026";
    private const string Question = "Je garde mes notes telles quelles";

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
    public async Task Unchanged_they_are_neither_asked_about_nor_ticked()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff with { Notes = $"Première ligne\n{Accepted}" });
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        using var saved = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "30"), ("Input.Notes", $"Première ligne\r\n{Accepted}\r\n")));

        Assert.That(form.Html, Does.Contain("soleil2026").And.Not.Contain(Question));
        Assert.That((saved.IsSaved(), (await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes), Is.EqualTo((true, 30)));
    }

    [Test]
    public async Task Changed_they_are_asked_about_and_saved_once_ticked()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff with { Notes = Accepted });
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        var typed = Typed.Session(_advisor, ("Input.Notes", "mot de passe : hiver2027"));

        using var asked = await form.SendAsync(typed);
        var question = await asked.TextAsync();
        using var saved = await (await form.AgainAsync(asked)).SendAsync([.. typed, ("Input.KeepsNotes", "true")]);

        Assert.That(question, Does.Contain("un mot de passe").And.Contain(Question).And.Not.Match("name=\"Input.KeepsNotes\"[^>]* checked"));
        Assert.That((saved.IsSaved(), (await _host.OnlyActivityOfAsync(_advisor)).Notes), Is.EqualTo((true, "mot de passe : hiver2027")));
    }

    [Test]
    public async Task In_another_activity_they_are_asked_about_anew()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff with { Notes = Accepted });
        var form = await OpenForm.OpenAsync(_browser, $"{Typed.OneOffPath}?comme={id}");

        using var asked = await form.SendAsync(Typed.Session(_advisor, ("Input.Notes", Accepted)));

        Assert.That(await asked.TextAsync(), Does.Contain(Question));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task On_a_sheet_it_is_the_same()
    {
        var id = await _host.FollowAsync(_advisor, Followed.Lucette with { Notes = Accepted });
        var form = await OpenForm.OpenAsync(_browser, $"/beneficiaires/{id}/modifier");
        (string, string)[] same = [("Input.FirstName", "Lucette"), ("Input.LastName", "Grimaud"), ("Input.Phone", "06 12 34 56 78"), ("Input.ConsentedOn", "2026-03-16")];

        using var asked = await form.SendAsync([.. same, ("Input.Notes", "mot de passe : hiver2027")]);
        using var saved = await form.SendAsync([.. same, ("Input.BirthYear", "1952"), ("Input.Notes", Accepted)]);

        Assert.That(form.Html, Does.Not.Contain(Question));
        Assert.That(await asked.TextAsync(), Does.Contain(Question));
        Assert.That(saved.IsSaved(), Is.True);
    }
}
