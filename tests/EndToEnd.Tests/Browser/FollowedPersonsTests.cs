using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>An advisor follows persons with scripts, without them, and by keyboard alone.</summary>
internal sealed class FollowedPersonsTests
{
    private BrowserHost _host;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _advisor = await _host.Host.AddAdvisorAsync();
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Somebody_is_followed_on_the_way_found_again_and_counted([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.GetByLabel("Notes").FillAsync("À ne pas perdre");
        await page.Locator("summary", new() { HasText = "Suivre une nouvelle personne" }).ClickAsync();
        await page.GetByLabel("Prénom").FillAsync("Awa");
        await page.GetByLabel("Nom", new() { Exact = true }).FillAsync("Sow");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la fiche et choisir" }).ClickAsync();
        await Expect(page.GetByLabel("Awa Sow")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Notes")).ToHaveValueAsync("À ne pas perdre");
        await Expect(page.Locator(".errors")).ToHaveCountAsync(0);
        await SaveAsync(page);

        await page.GotoAsync("/activites/nouvelle/atelier");
        await page.GetByLabel("Chercher une personne suivie").FillAsync("SOW");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chercher" }).ClickAsync();
        await Expect(page.GetByLabel("Awa Sow")).ToBeCheckedAsync();
        await page.Locator("input[name='Input.Total']").FillAsync("5");
        await SaveAsync(page);

        await page.GotoAsync("/beneficiaires");
        await page.GetByRole(AriaRole.Link, new() { Name = "Awa Sow" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("2\u00A0séances");
        await Expect(page.GetByText("Première séance")).ToHaveCountAsync(1);
        Assert.That(page.Url, Does.Match("/beneficiaires/[0-9a-f-]{36}$"));
    }

    [Test]
    public async Task With_scripts_a_search_leaves_the_page_and_the_focus_where_they_are()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await FollowAsync(page, "Lucette", "Grimaud");
        await FollowAsync(page, "Renée", "Grimaud");
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.EvaluateAsync("() => { window.stays = true; }");

        await page.GetByLabel("Chercher une personne suivie").FillAsync("grimaud");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2 personnes trouvées" })).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Chercher une personne suivie")).ToBeFocusedAsync();
        Assert.That(await page.EvaluateAsync<bool>("() => window.stays === true"), Is.True);
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
    }

    [Test]
    public async Task The_keyboard_alone_finds_a_person_and_notes_the_session()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await FollowAsync(page, "Lucette", "Grimaud");
        await page.GotoAsync("/activites/nouvelle/individuelle");

        await FocusByTabAsync(page, "input[name='Input.Duration']");
        await page.Keyboard.PressAsync("Space");
        await FocusByTabAsync(page, "input[name='Input.Themes']");
        await page.Keyboard.PressAsync("Space");
        await FocusByTabAsync(page, "input[name='Input.PersonSearch']");
        await page.Keyboard.TypeAsync("lucette");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Lucette Grimaud")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Lucette Grimaud")).ToBeCheckedAsync();
        await FocusByTabAsync(page, "input[name='Input.PersonSearch']");
        await page.Keyboard.PressAsync("Tab");
        await FocusByTabAsync(page, ".save .btn-primary");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));
        await page.GotoAsync("/beneficiaires");
        await Expect(page.Locator("main")).ToContainTextAsync("1\u00A0séance");
    }

    [Test]
    public async Task Two_sheets_are_merged_and_the_other_address_leads_on([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await FollowAsync(page, "Lucette", "Grimaud", "06 12 34 56 78");
        var first = page.Url;
        await FollowAsync(page, "Lucette", "Grimaud", "06 12 34 56 78");
        await Expect(page.Locator(".errors")).ToContainTextAsync("a déjà ce téléphone");
        await page.GetByLabel("C’est une autre personne").CheckAsync();
        await page.Locator(".save .btn-primary").ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Comparer et fusionner" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Fusionner" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("a été fusionnée avec celle-ci");
        await page.GotoAsync(first);

        await Expect(page.Locator("main")).ToContainTextAsync("a été fusionnée avec celle-ci");
    }

    private static async Task FollowAsync(IPage page, string firstName, string lastName, string phone = "")
    {
        await page.GotoAsync("/beneficiaires/nouveau");
        await page.GetByLabel("Prénom").FillAsync(firstName);
        await page.GetByLabel("Nom", new() { Exact = true }).FillAsync(lastName);
        await page.GetByLabel("Téléphone", new() { Exact = true }).FillAsync(phone);
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.Locator("h1, .errors").First).ToBeVisibleAsync();
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='60'] + label").ClickAsync();
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));
    }

    private static async Task FocusByTabAsync(IPage page, string selector)
    {
        const int MostTabs = 80;
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached by the Tab key.");
    }
}
