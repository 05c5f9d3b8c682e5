using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>An advisor logs the three types with scripts, without them, and by keyboard alone; then sees them counted.</summary>
internal sealed class AdvisorLogsTests
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
    public async Task Logs_the_three_types([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });

        await LogOneOffAsync(page);
        await LogIndividualAsync(page);
        await LogWorkshopAsync(page);
        await _host.Host.DeliverEventsAsync();
        await page.GotoAsync("/indicateurs");

        await Expect(Figure(page, "Activités réalisées")).ToHaveTextAsync("3");
        await Expect(Figure(page, "Accompagnements")).ToHaveTextAsync("9");
    }

    [Test]
    public async Task The_one_off_form_is_three_taps_on_a_phone()
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        await page.GotoAsync("/activites/nouvelle/ponctuelle");

        await page.Locator("input[name='Input.Themes'][value='Email'] + label").TapAsync();
        await page.Locator("input[name='Input.Duration'][value='15'] + label").TapAsync();
        await page.Locator(".save .btn-primary").TapAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("demande ponctuelle");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/activites$"));
    }

    [Test]
    public async Task The_keyboard_alone_logs_a_one_off()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/activites/nouvelle/ponctuelle");

        await FocusByTabAsync(page, "input[name='Input.Themes']");
        await page.Keyboard.PressAsync("Space");
        await FocusByTabAsync(page, "input[name='Input.Duration']");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/activites$"));
        await Expect(page.Locator("main")).ToContainTextAsync("demande ponctuelle");
    }

    [Test]
    public async Task The_keyboard_alone_logs_a_workshop()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await page.GotoAsync("/activites/nouvelle/atelier");

        await FocusByTabAsync(page, "input[name='Input.Title']");
        await page.Keyboard.TypeAsync("Au clavier");
        await FocusByTabAsync(page, "input[name='Input.Duration']");
        await page.Keyboard.PressAsync("Space");
        await FocusByTabAsync(page, "input[name='Input.Total']");
        await page.Keyboard.TypeAsync("7");
        await FocusByTabAsync(page, "input[name='Input.Themes']");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/activites$"));
        await Expect(page.Locator("main")).ToContainTextAsync("Au clavier");
    }

    [Test]
    public async Task A_refused_form_keeps_what_was_typed_and_takes_the_focus([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/activites/nouvelle/atelier");
        await page.GetByLabel("Titre").FillAsync("Gardé");
        await page.Locator("input[name='Input.Total']").FillAsync("10001");

        await page.Locator(".save .btn-primary").ClickAsync();

        await Expect(page.Locator(".errors")).ToBeFocusedAsync();
        await Expect(page.Locator(".errors a[href='#Input_Total']")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Titre")).ToHaveValueAsync("Gardé");
        await Expect(page.Locator("input[name='Input.Total']")).ToHaveValueAsync("10001");
    }

    private static ILocator Figure(IPage page, string label) =>
        page.Locator(".figure", new() { Has = page.GetByText(label, new() { Exact = true }) }).Locator(".big").First;

    private static async Task LogOneOffAsync(IPage page)
    {
        await page.GotoAsync("/activites/nouvelle/ponctuelle");
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='15'] + label").ClickAsync();
        await SaveAsync(page);
    }

    private static async Task LogIndividualAsync(IPage page)
    {
        await page.GotoAsync("/activites/nouvelle/individuelle");
        await page.Locator("input[name='Input.Themes'][value='Health'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='60'] + label").ClickAsync();
        await page.Locator("input[name='Input.Gender'][value='Female'] + label").ClickAsync();
        await SaveAsync(page);
    }

    private static async Task LogWorkshopAsync(IPage page)
    {
        await page.GotoAsync("/activites/nouvelle/atelier");
        await page.GetByLabel("Titre").FillAsync("Reconnaître une arnaque");
        await page.Locator("input[name='Input.Total']").FillAsync("6");
        await page.Locator("button[name='pas'][value='Input.Total+1']").ClickAsync();
        await page.Locator("input[name='Input.Themes'][value='Security'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='120'] + label").ClickAsync();
        await SaveAsync(page);
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/activites$"));
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
