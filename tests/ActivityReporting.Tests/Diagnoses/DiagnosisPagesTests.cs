using System.Net;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Diagnoses;

internal sealed class DiagnosisPagesTests
{
    private static readonly (string Name, string Value)[] Some =
        Answered.Fields(Answered.All(Answer.WithHelp, (Question.Handling, Answer.Alone), (Question.Mailing, Answer.NotYet)));

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
    public async Task On_the_spot_a_path_is_shown_and_nothing_is_kept()
    {
        using var answer = await _browser.SubmitAsync("/diagnostic", Some);

        Assert.That(await answer.TextAsync(), Does.Contain("Par où commencer").And.Contain("E-mail").And.Contain("«\u00A0Grand débutant\u00A0»"));
        Assert.That(await _host.DiagnosesAsync(), Is.Empty);
    }

    [Test]
    public async Task Resources_of_the_path_are_proposed_once_the_library_has_some()
    {
        using var before = await _browser.SubmitAsync("/diagnostic", Some);
        foreach (var (title, theme) in new[] { ("Écrire un e-mail", "Email"), ("Imprimer en 3D", "Creating") })
        {
            await _browser.SubmitAsync(
                "/ressources/nouvelle", ("Input.Title", title), ("Input.Link", $"https://exemple.fr/{theme}"), ("Input.Themes", theme));
        }

        using var after = await _browser.SubmitAsync("/diagnostic", Some);

        Assert.That(await before.TextAsync(), Does.Not.Contain("Ressources utiles"));
        Assert.That(await after.TextAsync(), Does.Contain("Ressources utiles").And.Contain("https://exemple.fr/Email").And.Not.Contain("Imprimer en 3D"));
    }

    [Test]
    public async Task A_question_left_out_is_asked_for_beside_it_and_the_others_stay()
    {
        using var answer = await _browser.SubmitAsync("/diagnostic", [.. Some.Where(field => field.Name != "Input.Talking")]);

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("Choisissez une réponse.").And.Contain("id=\"Input_Talking-e\"").And.Not.Contain("id=\"Input_Mailing-e\"").And.Not.Contain("Par où commencer</h2>"));
        Assert.That(page, Does.Match("name=\"Input.Mailing\" value=\"NotYet\" [^>]*checked"));
    }

    [Test]
    public async Task The_advisor_chooses_otherwise_and_both_are_in_the_history()
    {
        var person = await _host.FollowAsync(_advisor);
        var form = await OpenForm.OpenAsync(_browser, $"/beneficiaires/{person}/diagnostic");

        using var proposed = await form.SendAsync(Some);
        using var saved = await form.SendAsync([.. Some, ("suite", "garder"), ("Input.Situation", "NeedsAssistance"), ("Input.Themes", "Email"), ("Input.Themes", "Security")]);

        Assert.That(await proposed.TextAsync(), Does.Match("name=\"Input.Situation\" value=\"Beginner\" [^>]*checked"));
        Assert.That(saved.Headers.Location?.OriginalString, Is.EqualTo($"/beneficiaires/{person}"));
        var diagnosis = (await _host.DiagnosesAsync()).Single();
        Assert.That(
            (diagnosis.Content!.Proposed, diagnosis.Content.Situation, (await _host.SheetAsync(person)).Situation),
            Is.EqualTo(((DigitalSituation?)DigitalSituation.Beginner, DigitalSituation.NeedsAssistance, (DigitalSituation?)DigitalSituation.NeedsAssistance)));
        Assert.That(await _browser.TextAsync($"/beneficiaires/{person}"), Does.Contain($"/beneficiaires/{person}/diagnostics/{diagnosis.Id}").And.Contain("E-mail, Prévention en sécurité numérique"));
        Assert.That(
            await _browser.TextAsync($"/beneficiaires/{person}/diagnostics/{diagnosis.Id}"),
            Does.Contain("«\u00A0Grand débutant\u00A0»").And.Contain("Besoin d’assistance").And.Contain(Labels.Of(Question.Applying)));
    }

    [Test]
    public async Task A_situation_is_chosen_before_anything_is_kept()
    {
        var person = await _host.FollowAsync(_advisor);

        using var answer = await _browser.SubmitAsync($"/beneficiaires/{person}/diagnostic", [.. Some, ("suite", "garder")]);

        Assert.That(await answer.TextAsync(), Does.Contain("Choisissez la situation à retenir."));
        Assert.That(await _host.DiagnosesAsync(), Is.Empty);
    }

    [Test]
    public async Task The_same_form_sent_twice_makes_one_and_another_content_is_asked_for_again()
    {
        var person = await _host.FollowAsync(_advisor);
        var form = await OpenForm.OpenAsync(_browser, $"/beneficiaires/{person}/diagnostic");
        (string Name, string Value)[] first = [.. Some, ("suite", "garder"), ("Input.Situation", "Beginner")];

        using var once = await form.SendAsync(first);
        using var twice = await form.SendAsync(first);
        using var other = await form.SendAsync([.. Some, ("suite", "garder"), ("Input.Situation", "NeedsAssistance")]);
        var count = (await _host.DiagnosesAsync()).Count;
        using var again = await (await form.AgainAsync(other)).SendAsync([.. Some, ("suite", "garder"), ("Input.Situation", "NeedsAssistance")]);

        Assert.That((once.IsSaved(), twice.IsSaved(), other.IsSaved(), count), Is.EqualTo((true, true, false, 1)));
        Assert.That(await other.TextAsync(), Does.Contain("a déjà servi à enregistrer un autre diagnostic"));
        Assert.That((again.IsSaved(), (await _host.DiagnosesAsync()).Count), Is.EqualTo((true, 2)));
    }

    [Test]
    public async Task Neither_marks_nor_shares_are_shown_to_the_person()
    {
        using var answer = await _browser.SubmitAsync("/diagnostic", Some);
        var page = await answer.TextAsync();

        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.That(main, Does.Not.Match(@"\d+\s*(/|sur|%|point)").And.Not.Contain("score").IgnoreCase);
        Assert.That(await _browser.TextAsync("/diagnostic/papier"), Does.Contain("pas de note").And.Contain("Avec un peu d’aide"));
    }

    [Test]
    public async Task Someone_else_s_is_nowhere()
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.FollowAsync(colleague);
        var diagnosis = await _host.DiagnoseAsync(colleague, theirs);

        var answers = new List<HttpStatusCode>();
        foreach (var path in new[] { "diagnostic", $"diagnostics/{diagnosis}" })
        {
            using var answer = await _browser.GetAsync(new Uri($"/beneficiaires/{theirs}/{path}", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.That(answers, Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(_advisor.Id, new RecordDiagnosis { Id = Guid.CreateVersion7(), PersonId = theirs, Content = Answered.Beginner }), Is.Null);
        Assert.That(await _host.SendAsync(_advisor.Id, new DeleteDiagnosis(theirs, diagnosis)), Is.False);
    }
}
