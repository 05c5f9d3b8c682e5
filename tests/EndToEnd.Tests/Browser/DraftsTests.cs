using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>What is typed is found again: after a refusal without scripts, while it is typed with them, and through the loss of a connection.</summary>
internal sealed class DraftsTests
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
    public async Task Typing_is_kept_found_on_another_device_and_gone_once_saved()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/activites/nouvelle/atelier");
        await page.GetByLabel("Titre").FillAsync("Mon téléphone");
        await page.GetByLabel("Notes").FillAsync("À ne pas perdre");
        await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("Brouillon gardé à");

        var phone = await _host.OpenAsync(_advisor.Id);
        await phone.GotoAsync("/");
        Assert.That(await Axe.ViolationsAsync(phone), Is.Empty);
        await phone.GetByRole(AriaRole.Link, new() { NameRegex = new("^Reprendre") }).ClickAsync();
        await Expect(phone.GetByLabel("Titre")).ToHaveValueAsync("Mon téléphone");
        await Expect(phone.GetByLabel("Notes")).ToHaveValueAsync("À ne pas perdre");
        Assert.That(phone.Url, Does.Not.Contain("perdre").And.Not.Contain("phone"));
        await phone.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await phone.Locator("input[name='Input.Duration'][value='60'] + label").ClickAsync();
        await phone.Locator("input[name='Input.Total']").FillAsync("5");
        await phone.Locator(".save .btn-primary").ClickAsync();

        await Expect(phone).ToHaveURLAsync(new Regex("/activites$"));
        await Expect(phone.GetByText("brouillon")).ToHaveCountAsync(0);
        await page.GetByLabel("Notes").FillAsync("Trop tard");
        await Expect(page.Locator("[data-draft-word]")).ToContainTextAsync("enregistrée entre-temps");
    }

    [Test]
    public async Task Without_scripts_a_refused_form_is_found_again_thrown_away_and_brought_back()
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = false });
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.GetByLabel("Notes").FillAsync("À ne pas perdre");
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();

        await page.GotoAsync("/activites");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Jeter") }).ClickAsync();
        await Expect(page.GetByText("Un brouillon vous attend")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Reprendre") }).ClickAsync();

        await Expect(page.GetByLabel("Notes")).ToHaveValueAsync("À ne pas perdre");
    }

    [Test]
    public async Task A_lost_connection_is_said_and_the_typing_is_kept_when_it_is_back()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Notes").FillAsync("Dans le bus");
        await Expect(page.Locator("[data-draft-word]")).ToContainTextAsync("La connexion manque");

        await page.Context.SetOfflineAsync(false);

        await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("Brouillon gardé à", new() { Timeout = 15_000 });
        await Expect(page.Locator("[data-draft-word]")).ToBeHiddenAsync();
    }
}
