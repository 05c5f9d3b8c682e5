using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class SameFormAgainTests
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

    [TestCase("")]
    [TestCase("abc")]
    public async Task A_form_without_its_id_is_refused_and_saved_when_it_is_sent_again(string id)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Id", id)));
        var again = await form.AgainAsync(answer);
        using var saved = await again.SendAsync(Typed.Session(_advisor));

        Assert.That(await answer.TextAsync(), Does.Contain("Le formulaire est arrivé abîmé"));
        Assert.That(saved.IsSaved(), Is.True);
        Assert.That(again.Id, Is.Not.EqualTo(form.Id).And.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task The_same_content_gives_the_same_answer_and_one_activity()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var first = await form.SendAsync(Typed.Session(_advisor));
        using var second = await form.SendAsync(Typed.Session(_advisor));

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Version, Is.EqualTo(1));
    }

    [Test]
    public async Task Sent_many_times_at_the_same_instant_it_makes_one_activity()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => form.SendAsync(Typed.Session(_advisor))));

        Assert.That(answers.Select(answer => answer.IsSaved()), Is.All.True);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Id, Is.EqualTo(form.Id));
    }

    [Test]
    public async Task Under_another_kind_it_can_only_become_a_new_activity()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));
        var workshop = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);
        var fields = Typed.Session(_advisor, ("Input.Id", form.Id.ToString()), ("Input.Total", "6"));

        using var met = await workshop.SendAsync(fields);
        using var forced = await workshop.SendAsync([.. fields, ("suite", "modifier")]);

        Assert.That(await met.TextAsync(), Does.Contain("Enregistrer comme nouvelle").And.Not.Contain("Modifier l’enregistrée"));
        Assert.That(forced.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Type, Is.EqualTo(ActivityType.OneOff));
    }

    [Test]
    public async Task A_correction_sent_twice_is_one()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var first = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "60")));

        using var second = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "60")));

        Assert.That(second.Headers.Location!.OriginalString, Is.EqualTo($"/activites/{id}"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Version, Is.EqualTo(2));
    }

    [Test]
    public async Task Other_content_is_met_by_what_is_kept_and_nothing_is_lost()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));

        using var second = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "45"), ("Input.Notes", "Suite")));

        var page = await second.TextAsync();
        Assert.That(page, Does.Contain("Cette activité est déjà enregistrée"));
        Assert.That(page, Does.Contain("Enregistrer comme nouvelle").And.Contain("Modifier l’enregistrée").And.Contain("Suite"));
        Assert.That(page, Does.Contain("<td>45\u00A0min</td>").And.Contain("<td>15\u00A0min</td>"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(15));
    }

    [Test]
    public async Task Other_content_may_become_a_new_activity_once()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));
        using var second = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "45")));
        var met = await form.AgainAsync(second);
        var asNew = Typed.Session(_advisor, ("Input.Duration", "45"), ("suite", "nouvelle"));

        using var third = await met.SendAsync(asNew);
        using var fourth = await met.SendAsync(asNew);

        var kept = await _host.ActivitiesOfAsync(_advisor);
        Assert.That((third.IsSaved(), fourth.IsSaved()), Is.EqualTo((true, true)));
        Assert.That(kept.Select(activity => activity.DurationMinutes), Is.EquivalentTo(new[] { 15, 45 }));
    }

    [Test]
    public async Task Other_content_may_correct_the_one_that_is_kept()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));
        using var second = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "45")));
        var met = await form.AgainAsync(second);

        using var third = await met.SendAsync(Typed.Session(_advisor, ("Input.Duration", "45"), ("suite", "modifier")));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((third.IsSaved(), kept.DurationMinutes, kept.Version), Is.EqualTo((true, 45, 2)));
    }

    [Test]
    public async Task A_first_send_repeated_after_a_correction_undoes_nothing()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));
        var longer = (Given.OneOff with { DurationMinutes = 120 }).For(_advisor);
        await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = form.Id, Revision = 1, Content = longer });

        using var again = await form.SendAsync(Typed.Session(_advisor));

        Assert.That(again.IsSaved(), Is.True);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DurationMinutes, Is.EqualTo(120));
    }

    [Test]
    public async Task A_deleted_activity_does_not_come_back_by_sending_its_form_again()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var first = await form.SendAsync(Typed.Session(_advisor));
        await _host.SendAsync(_advisor.Id, new DeleteActivity(form.Id));

        using var again = await form.SendAsync(Typed.Session(_advisor));

        Assert.That(await again.TextAsync(), Does.Contain("Cette activité a été supprimée").And.Contain("Enregistrer comme nouvelle"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DeletedAt, Is.Not.Null);
    }

    [Test]
    public async Task An_id_that_is_someone_elses_gives_way_to_a_new_one()
    {
        var colleague = await _host.AddAdvisorAsync();
        var taken = await _host.LogAsync(colleague, Given.OneOff with { Notes = "À moi" });
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        var stolen = Typed.Session(_advisor, ("Input.Id", taken.ToString()));

        using var first = await form.SendAsync(stolen);
        using var again = await form.SendAsync(stolen);

        Assert.That((first.IsSaved(), again.IsSaved()), Is.EqualTo((true, true)));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Id, Is.Not.EqualTo(taken));
        Assert.That((await _host.OnlyActivityOfAsync(colleague)).Notes, Is.EqualTo("À moi"));
    }
}
