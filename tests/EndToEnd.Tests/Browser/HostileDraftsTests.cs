using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using IPage = Microsoft.Playwright.IPage;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>Tabs that die, lines that drop, two tabs at once, somebody else's address: what was typed stays its writer's, and stays.</summary>
internal sealed class HostileDraftsTests
{
    private const string Typed = "À ne pas perdre";

    private BrowserHost _host;
    private TestAdvisor _advisor;

    /// <summary>Where a form is, the list that it is found in, a field of it.</summary>
    private static IEnumerable<(string Form, string List, string Field)> Forms() =>
    [
        ("/beneficiaires/nouveau", "/beneficiaires", "Input.FirstName"),
        ("/materiel/nouveau", "/materiel", "Input.What"),
        ("/coordination/nouvelle/animation", "/coordination", "Input.Title"),
    ];

    [SetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _advisor = await _host.Host.AddAdvisorAsync();
        await _host.Host.GiveRoleAsync(_advisor.Id, Role.Coordinator);
        await _host.Host.LeadTeamAsync(await _host.Host.AddTeamAsync(_advisor), _advisor.Id);
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Typing_of_a_tab_that_died_is_found_on_another_device([ValueSource(nameof(Forms))] (string Form, string List, string Field) at)
    {
        var page = await TypeAsync(at.Form, at.Field);
        await Expect(Said(page)).ToContainTextAsync("Brouillon gardé à");
        await page.Context.CloseAsync(); // no word to the page

        var phone = await _host.OpenAsync(_advisor.Id, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await phone.GotoAsync(at.List);
        await Resume(phone).ClickAsync();

        await Expect(Field(phone, at.Field)).ToHaveValueAsync(Typed);
        Assert.That(phone.Url, Does.Not.Contain("perdre"));
    }

    [Test]
    public async Task Who_leaves_at_once_has_typed_for_good()
    {
        var page = await TypeAsync("/beneficiaires/nouveau", "Input.FirstName");
        page.Dialog += (_, leave) => _ = leave.AcceptAsync();
        await page.GotoAsync("/beneficiaires");
        for (var look = 0; look < 30 && await Resume(page).CountAsync() == 0; look++)
        {
            await page.ReloadAsync(); // the typing goes out when its page goes away: the list may come first
        }

        await Expect(Resume(page)).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_lost_line_is_said_loses_nothing_and_is_made_up_for([ValueSource(nameof(Forms))] (string Form, string List, string Field) at)
    {
        var page = await TypeAsync(at.Form, at.Field, "À ne");
        await Expect(Said(page)).ToContainTextAsync("Brouillon gardé à");
        await page.Context.SetOfflineAsync(true);
        await Field(page, at.Field).FillAsync(Typed);
        await Expect(page.Locator("[data-draft-word]")).ToContainTextAsync("La connexion manque");
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Vous êtes hors ligne");
        await Expect(Field(page, at.Field)).ToHaveValueAsync(Typed);

        await page.Context.SetOfflineAsync(false);

        await Expect(Said(page)).ToContainTextAsync("Brouillon gardé à");
        await Expect(page.Locator("[data-draft-word]")).ToBeHiddenAsync();
        var phone = await _host.OpenAsync(_advisor.Id);
        await phone.GotoAsync(at.List);
        await Resume(phone).ClickAsync();
        await Expect(Field(phone, at.Field)).ToHaveValueAsync(Typed);
    }

    [Test]
    public async Task Without_scripts_a_refused_form_is_found_thrown_away_and_taken_back([ValueSource(nameof(Forms))] (string Form, string List, string Field) at)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = false });
        await page.GotoAsync(at.Form);
        await Field(page, at.Field).FillAsync(Typed);
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();

        await page.GotoAsync(at.List);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Jeter") }).ClickAsync();
        await Expect(Resume(page)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).ClickAsync();
        await Resume(page).ClickAsync();

        await Expect(Field(page, at.Field)).ToHaveValueAsync(Typed);
    }

    [Test]
    public async Task Somebody_else_s_address_shows_nothing_and_throws_nothing_away()
    {
        var page = await TypeAsync("/beneficiaires/nouveau", "Input.FirstName");
        await Expect(Said(page)).ToContainTextAsync("Brouillon gardé à");
        var id = await Field(page, "Input.Id").InputValueAsync();
        var colleague = await _host.OpenAsync((await _host.Host.AddAdvisorAsync()).Id);

        await colleague.GotoAsync($"/beneficiaires/nouveau?brouillon={id}");
        await Expect(colleague.Locator("main")).ToContainTextAsync("Ce brouillon n’existe plus");
        await Expect(colleague.Locator("body")).Not.ToContainTextAsync(Typed);
        var thrown = await colleague.EvaluateAsync<int>(
            """
            id => fetch(`/activites/brouillons/${id}/jeter`, {
                method: 'POST', body: new URLSearchParams({ __RequestVerificationToken: document.querySelector('[name=__RequestVerificationToken]').value })
            }).then(answer => answer.status)
            """,
            id);

        Assert.That(thrown, Is.EqualTo((int)HttpStatusCode.NotFound));
        await page.GotoAsync("/beneficiaires");
        await Expect(Resume(page)).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Thrown_away_by_two_tabs_it_is_taken_back_by_either()
    {
        var page = await TypeAsync("/materiel/nouveau", "Input.What");
        await Expect(Said(page)).ToContainTextAsync("Brouillon gardé à");
        await page.GotoAsync("/materiel");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/materiel");

        foreach (var tab in new[] { page, other })
        {
            await tab.GetByRole(AriaRole.Button, new() { NameRegex = new("^Jeter") }).DblClickAsync();
            await Expect(tab.Locator(".notice")).ToContainTextAsync("Brouillon jeté");
            await Expect(Resume(tab)).ToHaveCountAsync(0);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).ClickAsync();
        await Expect(Resume(page)).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Two_tabs_of_one_draft_tell_each_other_and_make_one_sheet()
    {
        var first = await TypeAsync("/beneficiaires/nouveau", "Input.FirstName");
        await Expect(Said(first)).ToContainTextAsync("Brouillon gardé à");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/beneficiaires");
        await Resume(second).ClickAsync();
        await Field(first, "Input.LastName").FillAsync("Sow");
        await Expect(Said(first)).ToContainTextAsync("Brouillon gardé à");
        await first.WaitForResponseAsync(answer => answer.Url.Contains("handler=Draft", StringComparison.Ordinal));

        await Field(second, "Input.LastName").FillAsync("Diallo");
        await Expect(second.Locator("[data-draft-word]")).ToContainTextAsync("a aussi été modifié ailleurs");
        await first.Locator(".save .btn-primary").ClickAsync();
        await Expect(first.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Sow");
        await second.Locator(".save .btn-primary").ClickAsync();

        await Expect(second.Locator(".errors")).ToContainTextAsync("Cette fiche est déjà enregistrée");
        await Expect(second.Locator(".errors")).ToContainTextAsync("Diallo");
        await Expect(Field(second, "Input.LastName")).ToHaveValueAsync("Diallo");
        Assert.That(await Axe.ViolationsAsync(second), Is.Empty);
        await first.GotoAsync("/beneficiaires");
        await Expect(first.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(" Sow$") })).ToHaveCountAsync(1);
    }

    private static ILocator Said(IPage page) => page.Locator("[data-draft-said]");

    private static ILocator Field(IPage page, string name) => page.Locator($"[name='{name}']");

    private static ILocator Resume(IPage page) => page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Reprendre") });

    private async Task<IPage> TypeAsync(string form, string field, string typed = Typed)
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync(form, new() { WaitUntil = WaitUntilState.NetworkIdle }); // the script of drafts comes after the page
        await Field(page, field).FillAsync(typed);
        return page;
    }
}
