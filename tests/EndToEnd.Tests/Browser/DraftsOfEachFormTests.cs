using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>The day’s lines, a series and a sheet are kept while they are typed, and without scripts whenever the form comes back.</summary>
internal sealed class DraftsOfEachFormTests
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
    public async Task A_day_typed_by_keyboard_is_found_on_another_device_and_gone_once_saved()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/activites/nouvelle/journee");
        await page.GetByLabel("Minutes 1").FocusAsync();
        await page.Keyboard.TypeAsync("25");
        await page.GetByLabel("Note 1").FocusAsync();
        await page.Keyboard.TypeAsync("À ne pas perdre");
        await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("Brouillon gardé à");

        var phone = await _host.OpenAsync(_advisor.Id);
        await phone.GotoAsync("/");
        await phone.GetByRole(AriaRole.Link, new() { NameRegex = new("^Reprendre") }).ClickAsync();
        await Expect(phone.GetByLabel("Note 1")).ToHaveValueAsync("À ne pas perdre");
        Assert.That(await Axe.ViolationsAsync(phone), Is.Empty);
        await phone.GetByLabel("Thème 1").SelectOptionAsync("Email");
        await phone.Locator(".save .btn-primary").ClickAsync();

        await Expect(phone).ToHaveURLAsync(new Regex("/activites$"));
        await Expect(phone.GetByText("brouillon")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Without_scripts_a_series_that_is_refused_is_found_again()
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = false });
        await page.GotoAsync("/ateliers/nouveau");
        await page.GetByLabel("Titre").FillAsync("Ma boîte mail");
        await page.GetByLabel("Jours sans séance").FillAsync("11/11/2026");
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();

        await page.GotoAsync("/activites");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Reprendre") }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/ateliers/nouveau[?]brouillon="));
        await Expect(page.GetByLabel("Titre")).ToHaveValueAsync("Ma boîte mail");
        await Expect(page.GetByLabel("Jours sans séance")).ToHaveValueAsync("11/11/2026");
    }

    [Test]
    public async Task A_sheet_that_is_typed_is_found_beside_the_other_sheets_and_gone_once_saved()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/beneficiaires/nouveau");
        await page.GetByLabel("Prénom").FillAsync("Aminata");
        await page.GetByLabel("Notes").FillAsync("À ne pas perdre");
        await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("Brouillon gardé à");

        var phone = await _host.OpenAsync(_advisor.Id);
        await phone.GotoAsync("/beneficiaires");
        Assert.That(await Axe.ViolationsAsync(phone), Is.Empty);
        await phone.GetByRole(AriaRole.Link, new() { NameRegex = new("^Reprendre") }).ClickAsync();
        await Expect(phone.GetByLabel("Notes")).ToHaveValueAsync("À ne pas perdre");
        await phone.Locator("[name='Input.LastName']").FillAsync("Sow");
        await phone.Locator("[name='Input.ConsentedOn']").FillAsync(_host.Today.ToString("O"));
        await phone.Locator(".save .btn-primary").ClickAsync();

        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Aminata Sow");
        await phone.GotoAsync("/beneficiaires");
        await Expect(phone.GetByText("brouillon")).ToHaveCountAsync(0);
    }
}
