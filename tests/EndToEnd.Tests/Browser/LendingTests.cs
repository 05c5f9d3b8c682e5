using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>Equipment lent, the address book, resources in a form: with scripts, without them, by keyboard alone.</summary>
internal sealed class LendingTests
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
    public async Task Something_is_lent_comes_back_and_does_not_after_all([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 360, Height = 740 } });
        await page.GotoAsync("/materiel/nouveau");
        await page.GetByLabel("Matériel").FillAsync("Tablette bleue");
        await page.GetByLabel("Retour prévu le").FillAsync(_host.Today.AddDays(7).ToString("O"));
        await page.Locator(".save .btn-primary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rendu" }).ClickAsync();
        await Expect(page.GetByText("Rien n’est prêté en ce moment")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Tablette bleue" })).ToBeVisibleAsync();
        if (scripts)
        {
            Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        }
    }

    [Test]
    public async Task The_keyboard_alone_adds_a_correspondent_who_is_then_offered()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/correspondants/nouveau");
        await TabToAsync(page, "input[name='Input.Kind']");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "input[name='Input.Body']");
        await page.Keyboard.TypeAsync("Mairie de Crest");
        await TabToAsync(page, "input[name='Input.Phone']");
        await page.Keyboard.TypeAsync("0475123456");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/correspondants$"));

        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.Locator("summary", new() { HasText = "Vos correspondants" }).ClickAsync();

        await Expect(page.GetByText("Mairie de Crest")).ToBeVisibleAsync();
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
    }

    [Test]
    public async Task A_resource_is_found_chosen_and_kept([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        using var browser = await _host.Host.SignedInAsync(_advisor.Id);
        await browser.SubmitAsync("/ressources/nouvelle", ("Input.Title", "Écrire un e-mail"), ("Input.Link", "https://exemple.fr/mail"), ("Input.Themes", "Email"));
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='60'] + label").ClickAsync();
        await page.GetByLabel("Chercher une ressource", new() { Exact = true }).FillAsync("ecrire");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chercher une ressource" }).ClickAsync();
        await Expect(page.GetByText("Une ressource trouvée")).ToBeVisibleAsync();
        await page.GetByText("Écrire un e-mail").ClickAsync();
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir" }).ClickAsync();

        await Expect(page.Locator("dl")).ToContainTextAsync("Écrire un e-mail");
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
