using System.Net;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

/// <summary>Typed and not saved: found again, whole, until it is saved or thrown away.</summary>
internal sealed class DraftPagesTests
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
    public async Task A_refused_form_is_found_again_on_another_device_with_everything_that_was_typed()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);
        using var refused = await form.SendAsync(
            ("Input.Title", "Mon téléphone"), ("Input.Notes", "À ne pas perdre"), ("Input.Duration", "autre"), ("Input.Minutes", "beaucoup"),
            ("Input.Genders.Female", "4"), ("Input.Themes", "Email"), ("Input.Themes", "Security"), ("Input.Date", "2026-03-12"));

        using var other = await _host.SignedInAsync(_advisor.Id);
        var list = await other.TextAsync("/activites");
        var again = await other.TextAsync(PathOf(form.Id, "atelier"));

        Assert.That(list, Does.Contain("Un brouillon vous attend").And.Contain("Mon téléphone").And.Contain("du 12 mars 2026").And.Not.Contain("À ne pas perdre"));
        Assert.That(await other.TextAsync("/"), Does.Contain("Un brouillon vous attend"));
        Assert.That(again, Does.Contain("value=\"Mon téléphone\"").And.Contain("À ne pas perdre</textarea>").And.Contain("value=\"beaucoup\"").And.Contain("value=\"2026-03-12\""));
        Assert.That(again, Does.Match("value=\"Email\"[^>]* checked").And.Match("value=\"Security\"[^>]* checked").And.Match("name=\"Input.Genders.Female\"[^>]* value=\"4\""));
        Assert.That(again, Does.Not.Contain("class=\"errors"));
    }

    [Test]
    public async Task Saving_takes_the_draft_away_and_makes_one_activity()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var kept = await KeepAsync(form, ("Input.Notes", "Commencé"));
        var resumed = await OpenForm.OpenAsync(_browser, PathOf(form.Id, "ponctuelle"));

        using var saved = await resumed.SendAsync(Typed.Session(_advisor, ("Input.Notes", "Commencé, fini")));

        Assert.That(resumed.Id, Is.EqualTo(form.Id));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Notes, Is.EqualTo("Commencé, fini"));
        Assert.That(await DraftsAsync(), Is.Empty);
    }

    [Test]
    public async Task Typing_that_comes_after_the_save_begins_no_draft()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var saved = await form.SendAsync(Typed.Session(_advisor));

        using var late = await KeepAsync(form, ("Input.Notes", "Trop tard"));

        Assert.That(await late.TextAsync(), Does.Contain("\"kept\":false"));
        Assert.That(await DraftsAsync(), Is.Empty);
    }

    [Test]
    public async Task Of_two_devices_the_newer_typing_wins_and_is_told()
    {
        var first = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var begun = await KeepAsync(first, ("Input.Notes", "Du comptoir"));
        using var phone = await _host.SignedInAsync(_advisor.Id);
        var second = await OpenForm.OpenAsync(phone, PathOf(first.Id, "ponctuelle"));

        using var taken = await KeepAsync(second, ("Input.Notes", "Du téléphone"));
        using var back = await KeepAsync(first, ("Input.Notes", "Du comptoir encore"));

        var again = await _browser.TextAsync(PathOf(first.Id, "ponctuelle"));
        Assert.That(await begun.TextAsync(), Does.Contain("\"word\":null").And.Contain("\"kept\":true"));
        Assert.That(await taken.TextAsync(), Does.Contain("\"word\":null"));
        Assert.That(await back.Content.ReadAsStringAsync(), Does.Contain("\"kept\":true").And.Contain("ailleurs"));
        Assert.That(again, Does.Contain("Du comptoir encore</textarea>"));
    }

    [Test]
    public async Task A_correction_is_kept_apart_and_offered_when_its_form_is_opened()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Comme c’était" });
        var path = $"/activites/{id}/modifier";
        var form = await OpenForm.OpenAsync(_browser, path);
        using var kept = await KeepAsync(form, ("Input.Notes", "Comme ce sera"), ("Input.Revision", "1"));

        var plain = await _browser.TextAsync(path);
        var resumed = await OpenForm.OpenAsync(_browser, $"{path}?brouillon={id}");
        using var saved = await resumed.SendAsync(Typed.Session(_advisor, ("Input.Notes", "Comme ce sera")));

        Assert.That(plain, Does.Contain("Une saisie commencée ici est gardée en brouillon").And.Contain("Comme c’était</textarea>"));
        Assert.That(resumed.Html, Does.Contain("Comme ce sera</textarea>"));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Notes, Is.EqualTo("Comme ce sera"));
        Assert.That(await DraftsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_correction_that_changes_nothing_ends_its_draft()
    {
        var id = await _host.LogAsync(_advisor, Given.OneOff);
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var kept = await KeepAsync(form, ("Input.Revision", "1"));

        using var saved = await form.SendAsync(Typed.Session(_advisor));

        Assert.That(saved.IsSaved(), Is.True);
        Assert.That(await DraftsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_draft_is_thrown_away_and_brought_back()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var kept = await KeepAsync(form, ("Input.Notes", "Commencé"));
        var path = $"/activites/brouillons/{form.Id}";

        using var thrown = await _browser.PressAsync("/activites", $"{path}/jeter");
        var without = await DraftsAsync();
        using var back = await _browser.PressAsync("/activites", $"{path}/remettre");

        Assert.That(without, Is.Empty);
        Assert.That(await DraftsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Someone_else_s_is_nowhere()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var kept = await KeepAsync(form, ("Input.Notes", "À moi"));
        var colleague = await _host.AddAdvisorAsync();
        using var other = await _host.SignedInAsync(colleague.Id);

        using var opened = await other.GetAsync(new Uri(PathOf(form.Id, "ponctuelle"), UriKind.Relative));
        using var thrown = await other.PressAsync(Typed.OneOffPath, $"/activites/brouillons/{form.Id}/jeter");

        Assert.That(opened.Headers.Location!.OriginalString, Is.EqualTo("/activites"));
        Assert.That(thrown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(colleague.Id, new FindOwnDrafts()), Is.Empty);
        Assert.That(await DraftsAsync(), Has.Count.EqualTo(1));
    }

    private static string PathOf(Guid id, string kind) => $"/activites/nouvelle/{kind}?brouillon={id}";

    /// <summary>As the script does.</summary>
    private static Task<HttpResponseMessage> KeepAsync(OpenForm form, params (string Name, string Value)[] fields) =>
        form.SendToAsync($"{form.Path}?handler=Draft", fields);

    private Task<IReadOnlyList<DraftSummary>> DraftsAsync() => _host.SendAsync(_advisor.Id, new FindOwnDrafts());
}
