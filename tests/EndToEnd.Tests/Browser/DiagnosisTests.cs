using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>A diagnosis on a phone: with scripts, without them, by keyboard alone.</summary>
internal sealed class DiagnosisTests
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
    public async Task Ten_answers_propose_a_path_that_is_kept_on_the_sheet([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 360, Height = 740 } });
        await FollowAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Faire un diagnostic" }).ClickAsync();
        foreach (var question in Enum.GetNames<Question>())
        {
            await page.Locator($"input[name='Input.{question}'][value='WithHelp'] + label").ClickAsync();
        }

        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Par où commencer" })).ToBeVisibleAsync();
        await Expect(page.Locator("input[name='Input.Situation'][value='Beginner']")).ToBeCheckedAsync();
        Assert.That(page.Url, Does.Not.Contain("WithHelp"));
        if (scripts)
        {
            Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        }

        await page.Locator("input[name='Input.Situation'][value='NeedsAssistance'] + label").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer sur la fiche" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/beneficiaires/[0-9a-f-]{36}$"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Besoin d’assistance" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_keyboard_alone_answers_and_keeps_it()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await FollowAsync(page);
        await page.GotoAsync($"{page.Url}/diagnostic");
        foreach (var question in Enum.GetNames<Question>())
        {
            await TabToAsync(page, $"input[name='Input.{question}']");
            await page.Keyboard.PressAsync("Space");
        }

        await TabToAsync(page, ".save .btn-primary");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Par où commencer" })).ToBeFocusedAsync();
        await TabToAsync(page, ".save .btn-primary");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("main")).ToContainTextAsync("Besoin d’assistance");
    }

    private static async Task FollowAsync(IPage page)
    {
        await page.GotoAsync("/beneficiaires/nouveau");
        await page.GetByLabel("Prénom").FillAsync("Awa");
        await page.GetByLabel("Nom", new() { Exact = true }).FillAsync("Sow");
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Awa Sow" })).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        const int MostTabs = 60;
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
