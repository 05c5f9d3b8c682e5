using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>No endless spinner: where no answer comes the page says so, keeps what was typed and leads on.</summary>
internal sealed class LostConnectionTests
{
    private const string Form = "/activites/nouvelle/individuelle";

    private BrowserHost _host;
    private TestAdvisor _advisor;
    private IPage _page;

    [OneTimeSetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _advisor = await _host.Host.AddAdvisorAsync();
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    /// <summary>Its clock is the test's: patience of seconds takes none.</summary>
    [SetUp]
    public async Task OpenAsync()
    {
        _page = await _host.OpenAsync(_advisor.Id);
        await _page.Clock.InstallAsync();
        await _page.GotoAsync(Form);
    }

    [TearDown]
    public Task CloseAsync() => _page.Context.CloseAsync();

    [TestCase("chercher", "Chercher une personne suivie")]
    [TestCase("suivre", "Prénom")]
    public async Task A_button_of_the_persons_that_gets_no_answer_says_so_and_works_again(string suite, string field)
    {
        await _page.Locator("summary", new() { HasText = "Suivre une nouvelle personne" }).ClickAsync();
        await _page.GetByLabel(field).FillAsync("Awa");
        await HangAsync($"**{Form}");
        var button = _page.Locator($"[data-persons] button[name=suite][value={suite}]");
        var section = _page.Locator("[data-persons]");

        await button.ClickAsync();
        await Expect(section).ToHaveAttributeAsync("aria-busy", "true");
        await _page.Clock.FastForwardAsync(10_000);

        await Expect(section.GetByRole(AriaRole.Alert)).ToContainTextAsync("La connexion ne répond pas");
        await Expect(section).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Expect(_page.GetByLabel(field)).ToHaveValueAsync("Awa");
        Assert.That(await Axe.ViolationsAsync(_page), Is.Empty);

        await _page.UnrouteAllAsync();
        await button.ClickAsync();
        await Expect(section.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_form_whose_persons_got_no_answer_is_saved_all_the_same()
    {
        await HangAsync($"**{Form}");
        await _page.GetByLabel("Chercher une personne suivie").FillAsync("sow");
        await _page.Keyboard.PressAsync("Enter");
        await _page.Clock.FastForwardAsync(10_000);
        await Expect(_page.Locator("[data-persons-word]")).ToBeVisibleAsync();

        await _page.UnrouteAllAsync();
        await FillAsync();
        await _page.Locator(".save .btn-primary").ClickAsync();
        await Expect(_page.GetByText("Aucune personne suivie ne répond")).ToBeVisibleAsync(); // as without scripts, what was looked for comes first
        await _page.Locator(".save .btn-primary").ClickAsync();

        await Expect(_page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Enregistré" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_draft_that_gets_no_answer_is_said_and_sent_again()
    {
        await HangAsync("**/*handler=Draft*");
        var hung = await _page.RunAndWaitForRequestAsync(
            async () =>
            {
                await _page.GetByLabel("Notes").FillAsync("Dans le bus");
                await _page.Clock.FastForwardAsync(2_000);
            },
            request => request.Url.Contains("Draft", StringComparison.Ordinal));
        await _page.Clock.FastForwardAsync(9_000);
        await Expect(_page.Locator("[data-draft-word]")).ToContainTextAsync("Votre saisie reste dans cette page");

        await _page.UnrouteAllAsync();
        await _page.Clock.FastForwardAsync(6_000);

        await Expect(_page.Locator("[data-draft-said]")).ToContainTextAsync("Brouillon gardé à");
        await Expect(_page.Locator("[data-draft-word]")).ToBeHiddenAsync();
        Assert.That(hung.Failure, Is.Not.Null); // given up, not left open
    }

    [Test]
    public async Task Offline_nothing_is_sent_nothing_is_lost_and_it_is_said()
    {
        await FillAsync();
        await _page.GetByLabel("Notes").FillAsync("Dans le tunnel");
        await _page.Context.SetOfflineAsync(true);

        await _page.Locator(".save .btn-primary").ClickAsync();

        await Expect(_page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Vous êtes hors ligne" })).ToBeVisibleAsync();
        await Expect(_page.GetByLabel("Notes")).ToHaveValueAsync("Dans le tunnel");
        Assert.That(await Axe.ViolationsAsync(_page), Is.Empty);
        await _page.Context.SetOfflineAsync(false);
        await _page.Locator(".save .btn-primary").ClickAsync();
        await Expect(_page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Enregistré" })).ToBeVisibleAsync();
    }

    /// <summary>A navigation that hangs would hang the browser's driver too: the form is sent, and nothing comes of it.</summary>
    [Test]
    public async Task A_save_that_gets_no_answer_says_so_and_may_be_sent_again()
    {
        await FillAsync();
        await _page.EvaluateAsync("() => window.addEventListener('submit', event => event.preventDefault(), { once: true })");
        await _page.Locator(".save .btn-primary").ClickAsync();
        await _page.Clock.FastForwardAsync(10_000);

        await Expect(_page.Locator("[data-form-word]")).ToContainTextAsync("La réponse tarde");
        await _page.Locator(".save .btn-primary").ClickAsync();

        await Expect(_page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Enregistré" })).ToBeVisibleAsync();
    }

    private Task<IAsyncDisposable> HangAsync(string address) => _page.RouteAsync(address, _ => { });

    private async Task FillAsync()
    {
        await _page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await _page.Locator("input[name='Input.Duration'][value='60'] + label").ClickAsync();
    }
}
