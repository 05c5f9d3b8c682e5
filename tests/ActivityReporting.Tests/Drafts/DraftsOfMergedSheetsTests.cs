using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Mandates;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

/// <summary>What was being typed into a sheet that was merged meanwhile is shown beside the one that is kept, and can be saved there.</summary>
internal sealed class DraftsOfMergedSheetsTests
{
    private static readonly (string, string)[] Said =
        [("Input.FirstName", "Lucette"), ("Input.LastName", "Grimaud-Sow"), ("Input.Phone", "06 12 34 56 78"), ("Input.ConsentedOn", "2026-03-02"), ("Input.Notes", "Vient le mardi")];

    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _kept;
    private Guid _merged;
    private HttpClient _browser;

    private string Form => $"/beneficiaires/{_merged}/modifier";

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        (_kept, _merged) = (await _host.FollowAsync(_advisor), await _host.FollowAsync(_advisor));
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_draft_is_shown_beside_the_sheet_that_is_kept()
    {
        await TypeAndMergeAsync();

        var shown = await _browser.TextAsync((await DraftsAsync()).Single().ResumePath!);

        Assert.That(shown, Does.Contain("a été fusionnée avec une autre").And.Contain("value=\"Grimaud-Sow\"").And.Contain("Vient le mardi</textarea>"));
        Assert.That(shown, Does.Contain("<td>Grimaud-Sow</td>").And.Contain("<td>Grimaud</td>").And.Contain($"href=\"/beneficiaires/{_kept}/modifier\""));
        Assert.That((await _host.SheetAsync(_kept)).Identity?.LastName, Is.EqualTo("Grimaud"));
    }

    [Test]
    public async Task It_is_saved_to_the_sheet_that_is_kept_and_is_a_draft_no_more()
    {
        await TypeAndMergeAsync();
        var form = await OpenForm.OpenAsync(_browser, $"{Form}?brouillon={_merged}");

        using var saved = await form.SendAsync(Said);

        Assert.That(saved.Headers.Location?.OriginalString, Is.EqualTo($"/beneficiaires/{_kept}"));
        Assert.That((await _host.SheetAsync(_kept)).Identity?.LastName, Is.EqualTo("Grimaud-Sow"));
        Assert.That(await DraftsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_form_that_was_open_meanwhile_is_met_and_changes_nothing_unseen()
    {
        var form = await OpenForm.OpenAsync(_browser, Form);
        await _host.SendAsync(_advisor.Id, new MergePersons(_kept, _merged));

        using var met = await form.SendAsync(Said);
        var between = (await _host.SheetAsync(_kept)).Identity?.LastName;
        using var saved = await (await form.AgainAsync(met)).SendAsync(Said);

        Assert.That(await met.TextAsync(), Does.Contain("a été fusionnée avec une autre").And.Contain("value=\"Grimaud-Sow\""));
        Assert.That((between, saved.IsSaved(), (await _host.SheetAsync(_kept)).Identity?.LastName), Is.EqualTo(("Grimaud", true, "Grimaud-Sow")));
    }

    [Test]
    public async Task A_kept_sheet_that_changes_again_is_met_again()
    {
        await TypeAndMergeAsync();
        var form = await OpenForm.OpenAsync(_browser, $"{Form}?brouillon={_merged}");
        using var other = await (await OpenForm.OpenAsync(_browser, $"/beneficiaires/{_kept}/modifier"))
            .SendAsync([.. Said.Where(field => field.Item1 != "Input.LastName"), ("Input.LastName", "Grimaud-Bey")]);

        using var met = await form.SendAsync(Said);

        Assert.That(other.IsSaved(), Is.True);
        Assert.That(await met.TextAsync(), Does.Contain("<td>Grimaud-Bey</td>"));
        Assert.That((await _host.SheetAsync(_kept)).Identity?.LastName, Is.EqualTo("Grimaud-Bey"));
    }

    [Test]
    public async Task The_address_alone_leads_to_the_sheet_that_is_kept()
    {
        await TypeAndMergeAsync();

        using var old = await _browser.GetAsync(new Uri(Form, UriKind.Relative));

        Assert.That(old.Headers.Location!.OriginalString, Is.EqualTo($"/beneficiaires/{_kept}"));
    }

    [Test]
    public async Task A_mandate_that_was_being_noted_goes_to_the_sheet_that_is_kept()
    {
        var form = await OpenForm.OpenAsync(_browser, $"/beneficiaires/{_merged}/mandats/nouveau");
        (string, string)[] mandate = [("Input.Reference", "AC-2026-7"), ("Input.Scope", "Housing"), ("Input.StartsOn", "2026-03-16"), ("Input.EndsOn", "2026-06-16")];
        using var kept = await form.SendToAsync($"{form.Path}?handler=Draft", mandate);
        await _host.SendAsync(_advisor.Id, new MergePersons(_kept, _merged));
        var resumed = await OpenForm.OpenAsync(_browser, (await DraftsAsync()).Single().ResumePath!);

        using var saved = await resumed.SendAsync(mandate);

        Assert.That(resumed.Html, Does.Contain("value=\"AC-2026-7\""));
        Assert.That((saved.IsSaved(), (await _host.MandatesAsync()).Single().PersonId, (await DraftsAsync()).Count), Is.EqualTo((true, _kept, 0)));
    }

    [Test]
    public async Task The_draft_goes_with_the_name()
    {
        await TypeAndMergeAsync();

        await _host.SendAsync(_advisor.Id, new ErasePerson(_kept));

        Assert.That(await DraftsAsync(), Is.Empty);
    }

    private async Task TypeAndMergeAsync()
    {
        using var kept = await (await OpenForm.OpenAsync(_browser, Form)).SendToAsync($"{Form}?handler=Draft", Said);
        await _host.SendAsync(_advisor.Id, new MergePersons(_kept, _merged));
    }

    private Task<IReadOnlyList<DraftSummary>> DraftsAsync() => _host.SendAsync(_advisor.Id, new FindOwnDrafts());
}
