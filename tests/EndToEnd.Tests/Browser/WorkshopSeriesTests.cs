using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>An advisor plans a series and confirms its sessions, with scripts, without them, and by keyboard alone.</summary>
internal sealed class WorkshopSeriesTests
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

    private DateOnly Yesterday => _host.Today.AddDays(-1);

    [Test]
    public async Task A_series_is_planned_with_somebody_new_and_its_session_confirmed([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/ateliers/nouveau");
        await FillPlanAsync(page);
        await page.Locator("summary", new() { HasText = "Suivre une nouvelle personne" }).ClickAsync();
        await page.GetByLabel("Prénom").FillAsync("Awa");
        await page.GetByLabel("Nom", new() { Exact = true }).FillAsync("Sow");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la fiche et choisir" }).ClickAsync();
        await Expect(page.GetByLabel("Awa Sow")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Titre")).ToHaveValueAsync("Ma boîte mail");
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/ateliers/[0-9a-f-]{36}$"));

        await page.GotoAsync("/ateliers");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Confirmer") }).First.ClickAsync();
        await Expect(page.GetByLabel("Awa Sow")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirmer la séance" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/ateliers$"));
        await Expect(page.Locator("main")).Not.ToContainTextAsync("À confirmer");
        await page.GotoAsync("/activites");
        await Expect(page.Locator("main")).ToContainTextAsync("1\u00A0participant");
    }

    [Test]
    public async Task The_keyboard_alone_plans_and_confirms()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/ateliers/nouveau");
        await TypeAsync(page, "input[name='Input.Title']", "Ma boîte mail");
        await PressAsync(page, "input[name='Input.Duration']", "Space");
        await TypeAsync(page, "select[name='Plan.Weekday']", SharedKernel.Calendar.FrenchDates.WeekdayName(Yesterday.DayOfWeek));
        await TypeAsync(page, "input[name='Plan.StartsAt']", "0900A");
        await TypeDayAsync(page, "input[name='Plan.FirstDay']", Yesterday);
        await TypeDayAsync(page, "input[name='Plan.LastDay']", Yesterday.AddDays(30));
        await PressAsync(page, "input[name='Input.Themes']", "Space");
        await PressAsync(page, ".save .btn-primary", "Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/ateliers/[0-9a-f-]{36}$"));

        await page.GotoAsync("/ateliers");
        await PressAsync(page, "main .btn-mimosa", "Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/confirmer$"));
        await TypeAsync(page, "input[name='Input.Total']", "6");
        await PressAsync(page, "main form .btn-primary", "Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/ateliers$"));
        await page.GotoAsync("/activites");
        await Expect(page.Locator("main")).ToContainTextAsync("6\u00A0participants");
    }

    [Test]
    public async Task A_session_moves_and_the_calendar_opens_without_scripts()
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = false });
        await page.GotoAsync("/ateliers/nouveau");
        await FillPlanAsync(page);
        await page.Locator(".save .btn-primary").ClickAsync();

        await page.Locator("section .rows a").Last.ClickAsync();
        await page.GetByLabel("Heure de début").FillAsync("15:45");
        await page.GetByRole(AriaRole.Button, new() { Name = "Déplacer cette séance" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("15\u00A0h\u00A045");
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler cette séance" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Annulée");
        await page.GetByRole(AriaRole.Button, new() { Name = "Elle aura lieu finalement" }).ClickAsync();
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Annulée");

        await page.GotoAsync("/ateliers/agenda");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer l’adresse" }).ClickAsync();
        await Expect(page.GetByLabel("Adresse secrète")).ToHaveValueAsync(new Regex("/agenda/[A-Za-z0-9_-]{43}\\.ics$"));
        Assert.That(page.Url, Does.Not.Contain(".ics"));
    }

    private async Task FillPlanAsync(IPage page)
    {
        await page.GetByLabel("Titre").FillAsync("Ma boîte mail");
        await page.Locator("input[name='Input.Duration'][value='90'] + label").ClickAsync();
        await page.GetByLabel("Jour de la semaine").SelectOptionAsync(Yesterday.DayOfWeek.ToString());
        await page.GetByLabel("Heure de début").FillAsync("09:00");
        await page.GetByLabel("Premier jour").FillAsync(Yesterday.ToString("yyyy-MM-dd"));
        await page.GetByLabel("Dernier jour").FillAsync(Yesterday.AddDays(28).ToString("yyyy-MM-dd"));
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
    }

    private static async Task TypeAsync(IPage page, string selector, string text)
    {
        await FocusByTabAsync(page, selector);
        if (await page.EvaluateAsync<bool>("() => document.activeElement.type === 'text' || document.activeElement.type === 'number'"))
        {
            await page.Keyboard.PressAsync("Control+A");
        }

        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>A browser asks for month or day first as its own language has it, not the page's.</summary>
    private static async Task TypeDayAsync(IPage page, string selector, DateOnly day)
    {
        await TypeAsync(page, selector, day.ToString("MMddyyyy"));
        if (await page.Locator(selector).InputValueAsync() != day.ToString("yyyy-MM-dd"))
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.TypeAsync(day.ToString("ddMMyyyy"));
        }
    }

    private static async Task PressAsync(IPage page, string selector, string key)
    {
        await FocusByTabAsync(page, selector);
        await page.Keyboard.PressAsync(key);
    }

    private static async Task FocusByTabAsync(IPage page, string selector)
    {
        const int MostTabs = 120;
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
