using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>A day at once by keyboard alone, « Refaire comme », and tags on the way; with scripts and without.</summary>
internal sealed class QuickEntryTests
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
    public async Task The_keyboard_alone_notes_a_whole_day([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/activites/nouvelle/journee");
        await Expect(page.Locator("[name='Input.Lines[0].Theme']")).ToBeFocusedAsync();
        // Whole words would need « é », which is inserted as text and not typed as a key.
        foreach (var (theme, minutes) in new[] { ("E-mail", "15"), ("Sant", "20") })
        {
            await page.Keyboard.TypeAsync(theme);
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.TypeAsync(minutes);
            for (var tab = 0; tab < 4; tab++)
            {
                await page.Keyboard.PressAsync("Tab");
            }
        }

        await page.Keyboard.TypeAsync("Sant");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".errors")).ToContainTextAsync("La durée va de 1 à");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2 demandes sont enregistrées" })).ToBeVisibleAsync();
        Assert.That(scripts ? await Axe.ViolationsAsync(page) : [], Is.Empty);

        await page.UseAsync("[name='Input.Lines[0].Minutes']", "30");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));
        await Expect(page.Locator("ul.rows li")).ToHaveCountAsync(3);
    }

    [Test]
    public async Task A_session_is_noted_again_with_its_tag([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='60'] + label").ClickAsync();
        await page.GetByLabel("Nouvelle étiquette").FillAsync("Mes mardis");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter l’étiquette" }).ClickAsync();
        await Expect(page.GetByLabel("Mes mardis")).ToBeCheckedAsync();
        await page.Locator(".save .btn-primary").ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Refaire") }).ClickAsync();
        await Expect(page.GetByLabel("Mes mardis")).ToBeCheckedAsync();
        await page.Locator(".save .btn-primary").ClickAsync();

        await page.GotoAsync("/etiquettes");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^2.activités") }).ClickAsync();
        await Expect(page.Locator("ul.rows li")).ToHaveCountAsync(2);
    }
}
