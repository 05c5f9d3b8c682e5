using System.Text;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>An advisor brings a file in, with scripts, without them, and by keyboard alone; axe walks the preview.</summary>
internal sealed class ImportTests
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
    public async Task A_file_is_looked_at_then_written([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/activites");
        await page.GetByRole(AriaRole.Link, new() { Name = "Importer" }).ClickAsync();
        await page.GetByLabel("Fichier").SetInputFilesAsync(File("E-mail"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Voir ce que le fichier ferait" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Nouvelles");
        await page.GetByRole(AriaRole.Button, new() { Name = "Importer 1" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("1\u00A0activité de plus");
        await page.GotoAsync("/activites");
        await Expect(page.Locator("main")).ToContainTextAsync("Demande ponctuelle");
    }

    [Test]
    public async Task By_keyboard_alone()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/activites/importer");
        await page.GetByLabel("Fichier").SetInputFilesAsync(File("E-mail")); // choosing is the system's own dialogue
        await page.GetByLabel("Fichier").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/activites/importer/*");
        await PressOnAsync(page, "Importer 1");

        await Expect(page.Locator("main")).ToContainTextAsync("1\u00A0activité de plus");
    }

    [Test]
    public async Task The_preview_is_comfortable_where_something_is_wrong()
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/activites/importer");
        await page.GetByLabel("Fichier").SetInputFilesAsync(File("Jardinage"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Voir ce que le fichier ferait" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("Choisissez au moins un thème");
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.SetViewportSizeAsync(320, 640);
        Assert.That(await Axe.OverflowAsync(page), Is.Zero);
    }

    private FilePayload File(string theme) => new()
    {
        Name = "mes-activites.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes($"Date;Type;Durée (min);Canal;Thèmes;Participations anonymes\r\n{_host.Today:dd/MM/yyyy};Demande ponctuelle;15;À distance;{theme};1\r\n"),
    };

    private static async Task PressOnAsync(IPage page, string button)
    {
        for (var press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("text => document.activeElement.tagName === 'BUTTON' && document.activeElement.innerText.trim().startsWith(text)", button))
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }
        }

        throw new AssertionException($"No button « {button} » is reached by Tab.");
    }
}
