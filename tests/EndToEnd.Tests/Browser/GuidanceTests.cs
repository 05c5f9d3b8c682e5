using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>Mandates, the questions after a session and the data-quality assistant, with scripts, without, by keyboard.</summary>
internal sealed class GuidanceTests
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
    public async Task A_mandate_is_noted_changed_and_erased([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await FollowAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Noter un mandat" }).ClickAsync();
        await page.GetByLabel("Référence").FillAsync("AC-2026-118");
        await page.GetByText("Argent - Impôts").ClickAsync();
        await page.Locator(".save .btn-primary").ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "AC-2026-118" }).ClickAsync();
        await page.GetByLabel("Dernier jour").FillAsync(_host.Today.AddDays(10).ToString("O"));
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("En cours");
        await page.GetByRole(AriaRole.Link, new() { Name = "AC-2026-118" }).ClickAsync();
        await page.Locator("summary", new() { HasText = "Effacer ce mandat" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Effacer pour toujours" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("Aucun mandat noté");
    }

    [Test]
    public async Task A_visitor_answers_by_keyboard_alone()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/apres-seance");
        foreach (var question in new[] { "Easier", "Alone", "Calmer" })
        {
            await TabToAsync(page, $"input[name='Input.{question}']");
            await page.Keyboard.PressAsync("Space");
        }

        await TabToAsync(page, ".save .btn-primary");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("Merci\u00A0! Votre réponse est comptée")).ToBeVisibleAsync();
        await Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
    }

    [Test]
    public async Task A_surprising_duration_is_called_right_and_looked_at_again([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/activites/nouvelle/ponctuelle");
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='autre'] + label").ClickAsync();
        await page.GetByLabel("Durée en minutes").FillAsync("540");
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));
        await page.GotoAsync($"/activites/qualite?mois={_host.Today:yyyy-MM}");

        await page.GetByRole(AriaRole.Button, new() { Name = "C’est juste" }).ClickAsync();
        await Expect(page.GetByText("Rien à relire")).ToBeVisibleAsync();
        await page.Locator("summary", new() { HasText = "Dit juste" }).ClickAsync();
        if (scripts)
        {
            Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Revenir dessus" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Durées surprenantes" })).ToBeVisibleAsync();
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
