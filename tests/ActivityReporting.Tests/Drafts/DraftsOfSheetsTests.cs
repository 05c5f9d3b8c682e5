using System.Net;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Correspondents;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Mandates;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

/// <summary>Sheets of persons and what hangs on them, tags, coordination: their forms are kept while they are typed, too.</summary>
internal sealed class DraftsOfSheetsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _person;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        await _host.GiveRoleAsync(_advisor.Id, Role.Coordinator);
        await _host.LeadTeamAsync(await _host.AddTeamAsync(_advisor), _advisor.Id);
        _person = await _host.FollowAsync(_advisor);
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("/beneficiaires/nouveau", "Fiche de bénéficiaire", "/beneficiaires", "Input.FirstName", "Aminata")]
    [TestCase("/beneficiaires/{person}/mandats/nouveau", "Mandat Aidants Connect", "/beneficiaires", "Input.Reference", "AC-2026-7")]
    [TestCase("/materiel/nouveau", "Prêt de matériel", "/materiel", "Input.What", "Tablette n° 3")]
    [TestCase("/materiel/nouveau?personne={person}", "Prêt de matériel", "/materiel", "Input.What", "Tablette n° 3")]
    [TestCase("/correspondants/nouveau", "Correspondant", "/correspondants", "Input.Body", "Mission locale")]
    [TestCase("/etiquettes/nouvelle", "Étiquette", "/etiquettes", "Input.Name", "Bus de mai")]
    [TestCase("/coordination/nouvelle/animation", "Rencontre du jeudi", "/coordination", "Input.Title", "Rencontre du jeudi")]
    public async Task Typing_is_kept_listed_where_it_belongs_and_opened_again(string path, string heading, string list, string field, string typed)
    {
        var form = await OpenForm.OpenAsync(_browser, Fill(path));
        using var kept = await KeepAsync(form, (field, typed));
        var draft = (await DraftsAsync()).Single();

        var again = await _browser.TextAsync(draft.ResumePath!);

        Assert.That(await kept.TextAsync(), Does.Contain("\"kept\":true"));
        Assert.That((draft.Heading, draft.ResumePath, $"{draft.Heading} {draft.About}".Contains(typed)), Is.EqualTo((heading, $"{form.Path}?brouillon={form.Id}", true)));
        Assert.That(again, Does.Contain($"value=\"{typed}\"").And.Contain($"value=\"{form.Id}\"").And.Not.Contain("class=\"errors"));
        Assert.That(await _browser.TextAsync(list), Does.Contain("Un brouillon vous attend").And.Contain(heading));
        Assert.That(await _browser.TextAsync("/activites"), Does.Not.Contain("Un brouillon vous attend"));
    }

    [Test]
    public async Task A_diagnosis_comes_back_with_its_answers()
    {
        var form = await OpenForm.OpenAsync(_browser, Fill("/beneficiaires/{person}/diagnostic"));
        using var kept = await KeepAsync(form, ("Input.Handling", "Alone"), ("Input.Writing", "Alone"));

        var again = await _browser.TextAsync((await DraftsAsync()).Single().ResumePath!);

        Assert.That(again, Does.Match("name=\"Input.Handling\"[^>]*value=\"Alone\"[^>]* checked").And.Match("name=\"Input.Writing\"[^>]*value=\"Alone\"[^>]* checked"));
    }

    [Test]
    public async Task Partners_that_were_typed_come_back_one_and_all()
    {
        var form = await OpenForm.OpenAsync(_browser, Sent.PartnershipPath);
        using var more = await form.SendAsync(Sent.Partnership(("Input.Partners[1].Name", "Hub du Sud"), ("suite", "partenaire")));

        var again = await _browser.TextAsync((await DraftsAsync()).Single().ResumePath!);

        Assert.That(again, Does.Contain("value=\"Mairie de Crest\"").And.Contain("value=\"Hub du Sud\""));
    }

    [Test]
    public async Task A_refused_sheet_is_kept_without_scripts_and_gone_once_saved()
    {
        var form = await OpenForm.OpenAsync(_browser, "/beneficiaires/nouveau");
        using var refused = await form.SendAsync(("Input.FirstName", "Aminata"), ("Input.BirthYear", "beaucoup"));
        var resumed = await OpenForm.OpenAsync(_browser, (await DraftsAsync()).Single().ResumePath!);

        using var saved = await resumed.SendAsync(("Input.FirstName", "Aminata"), ("Input.LastName", "Sow"), ("Input.ConsentedOn", "2026-03-02"));
        using var late = await KeepAsync(form, ("Input.FirstName", "Aminata"));

        Assert.That(resumed.Html, Does.Contain("value=\"Aminata\"").And.Contain("value=\"beaucoup\""));
        Assert.That((saved.IsSaved(), (await DraftsAsync()).Count), Is.EqualTo((true, 0)));
        Assert.That(await late.TextAsync(), Does.Contain("\"kept\":false").And.Contain("Cette fiche"));
    }

    [Test]
    public async Task A_change_is_offered_when_its_form_is_opened_and_meets_what_was_saved_since()
    {
        var path = Fill("/beneficiaires/{person}/modifier");
        var form = await OpenForm.OpenAsync(_browser, path);
        using var kept = await KeepAsync(form, ("Input.FirstName", "Aminata"), ("Input.LastName", "Sow"), ("Input.ConsentedOn", "2026-03-02"));
        using var other = await (await OpenForm.OpenAsync(_browser, path)).SendAsync(("Input.FirstName", "Awa"), ("Input.LastName", "Sow"), ("Input.ConsentedOn", "2026-03-02"));
        using var again = await KeepAsync(form, ("Input.FirstName", "Aminata"));

        Assert.That(other.IsSaved(), Is.True);
        Assert.That(await again.TextAsync(), Does.Contain("\"kept\":false"));
        Assert.That((await _host.SheetAsync(_person)).Identity?.FirstName, Is.EqualTo("Awa"));
    }

    [Test]
    public async Task An_opened_change_says_that_another_typing_waits()
    {
        var path = Fill("/beneficiaires/{person}/modifier");
        using var kept = await KeepAsync(await OpenForm.OpenAsync(_browser, path), ("Input.FirstName", "Aminata"));

        Assert.That(await _browser.TextAsync(path), Does.Contain("Une saisie commencée ici est gardée en brouillon").And.Not.Contain("value=\"Aminata\""));
        Assert.That(await _browser.TextAsync($"{path}?brouillon={_person}"), Does.Contain("value=\"Aminata\""));
    }

    [Test]
    public async Task What_was_met_is_kept_and_met_again()
    {
        var content = new CorrespondentContent { Kind = Referral.SocialAid, Body = "CCAS de Crest", Phone = "04 75 12 34 56" };
        var id = Guid.CreateVersion7();
        await _host.SendAsync(_advisor.Id, new NoteCorrespondent { Id = id, Content = content });
        var form = await OpenForm.OpenAsync(_browser, $"/correspondants/{id}/modifier");
        await _host.SendAsync(_advisor.Id, new ChangeCorrespondent { Id = id, Revision = 1, Content = content with { Hint = "Le mardi" } });
        (string, string)[] typed = [("Input.Kind", "SocialAid"), ("Input.Body", "CCAS de Die"), ("Input.Phone", "04 75 12 34 56")];

        using var met = await form.SendAsync(typed);
        var resumed = await OpenForm.OpenAsync(_browser, (await DraftsAsync()).Single().ResumePath!);
        using var again = await resumed.SendAsync(typed);

        Assert.That(await met.TextAsync(), Does.Contain("a changé depuis").And.Contain("data-draft=\"off\""));
        Assert.That(resumed.Html, Does.Contain("value=\"CCAS de Die\""));
        Assert.That(await again.TextAsync(), Does.Contain("a changé depuis"));
    }

    [TestCase("/beneficiaires/{person}/modifier")]
    [TestCase("/beneficiaires/{person}/mandats/nouveau")]
    [TestCase("/beneficiaires/{person}/diagnostic")]
    [TestCase("/mandats/{mandate}/modifier")]
    [TestCase("/etiquettes/{tag}")]
    public async Task Nothing_is_kept_of_somebody_else_s_form(string path)
    {
        var mandate = await _host.MandateAsync(_advisor, _person);
        var (tag, colleague) = (await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Roulotte"), await _host.AddAdvisorAsync());
        using var browser = await _host.SignedInAsync(colleague.Id);
        var form = await OpenForm.OpenAsync(browser, "/correspondants/nouveau");

        using var answer = await form.SendToAsync($"{Fill(path).Replace("{mandate}", mandate.ToString()).Replace("{tag}", tag.ToString())}?handler=Draft", ("Input.Name", "Autre"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(colleague.Id, new FindOwnDrafts()), Is.Empty);
    }

    [Test]
    public async Task Who_is_erased_is_in_no_draft_either_and_sessions_that_are_typed_stay()
    {
        var mandate = await _host.MandateAsync(_advisor, _person);
        string[] paths = ["/beneficiaires/{person}/modifier", "/beneficiaires/{person}/mandats/nouveau", $"/mandats/{mandate}/modifier", Typed.OneOffPath];
        foreach (var path in paths)
        {
            using var kept = await KeepAsync(await OpenForm.OpenAsync(_browser, Fill(path)), ("Input.FirstName", "Aminata"), ("Input.Reference", "AC-1"), ("Input.Notes", "Ma note"));
        }

        Assert.That(await DraftsAsync(), Has.Count.EqualTo(4));
        await _host.SendAsync(_advisor.Id, new ErasePerson(_person));

        Assert.That((await DraftsAsync()).Select(draft => draft.ResumePath), Is.All.StartsWith(Typed.OneOffPath).And.Exactly(1).Items);
    }

    [Test]
    public async Task A_coordinator_throws_a_draft_away_and_takes_it_back()
    {
        var form = await OpenForm.OpenAsync(_browser, Sent.AnimationPath);
        using var kept = await KeepAsync(form, ("Input.Title", "Rencontre"));

        using var thrown = await _browser.PressAsync(Sent.AnimationPath, DraftPaths.Discard(form.Id));
        var without = await DraftsAsync();
        using var back = await _browser.PressAsync(Sent.AnimationPath, DraftPaths.BringBack(form.Id));

        Assert.That((thrown.Headers.Location!.OriginalString, without.Count, (await DraftsAsync()).Count), Is.EqualTo(("/coordination", 0, 1)));
    }

    private string Fill(string path) => path.Replace("{person}", _person.ToString());

    /// <summary>As the script does.</summary>
    private static Task<HttpResponseMessage> KeepAsync(OpenForm form, params (string Name, string Value)[] fields) =>
        form.SendToAsync($"{form.Path}?handler=Draft", fields);

    private Task<IReadOnlyList<DraftSummary>> DraftsAsync() => _host.SendAsync(_advisor.Id, new FindOwnDrafts());
}
