using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>A form that is sent after the session has ended comes back after the sign-in.</summary>
internal sealed class KeptFormTests
{
    private const string Password = "quatre mots bien choisis";
    private const string Notes = "Deux lignes\nd’un « long » récit <i>entier</i>";

    private BrowserHost _host;
    private TestAdvisor _advisor;
    private string _email;

    [SetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _advisor = await _host.Host.AddAdvisorAsync();
        _email = await _host.Host.GivePasswordAsync(_advisor.Id, Password);
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task What_was_typed_is_sent_again_after_the_sign_in([Values] bool scripts)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { JavaScriptEnabled = scripts });
        await TypeAsync(page);
        await page.Context.ClearCookiesAsync(new() { Name = "coop" });

        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("rien n’est encore enregistré");
        await SignInAsync(page, _email, "un autre mot de passe");
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();
        await SignInAsync(page, _email, Password);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("votre saisie aussi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer ma saisie" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^L’atelier gardé du") }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("Deux lignes");
        await Expect(page.Locator("main")).ToContainTextAsync("récit <i>entier</i>");
    }

    [Test]
    public async Task Somebody_else_who_signs_in_does_not_send_it()
    {
        var other = await _host.Host.AddAdvisorAsync();
        var email = await _host.Host.GivePasswordAsync(other.Id, Password);
        var page = await _host.OpenAsync(_advisor.Id);
        await TypeAsync(page);
        await page.Context.ClearCookiesAsync(new() { Name = "coop" });

        await page.Locator(".save .btn-primary").ClickAsync();
        await SignInAsync(page, email, Password);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Cette saisie ne peut pas être envoyée d’ici");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Envoyer ma saisie" })).ToHaveCountAsync(0);
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.GotoAsync("/activites");

        await Expect(page.Locator("main")).ToContainTextAsync("Aucune activité pour le moment");
    }

    [Test]
    public async Task Who_signed_in_meanwhile_in_another_tab_goes_straight_to_the_kept_form()
    {
        var page = await _host.OpenAsync(_advisor.Id);
        await TypeAsync(page);
        var cookies = await page.Context.CookiesAsync();
        await page.Context.ClearCookiesAsync(new() { Name = "coop" });
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Se reconnecter"));

        var session = cookies.Single(cookie => cookie.Name == "coop");
        await page.Context.AddCookiesAsync([new() { Name = session.Name, Value = session.Value, Url = _host.Address.ToString() }]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer ma saisie" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("^L’atelier gardé du") })).ToBeVisibleAsync();
    }

    [Test]
    public async Task Both_pages_on_the_way_are_for_everyone([Values] ColorScheme scheme)
    {
        var page = await _host.OpenAsync(_advisor.Id, new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });
        await TypeAsync(page);
        await page.Context.ClearCookiesAsync(new() { Name = "coop" });
        await page.Locator(".save .btn-primary").ClickAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Se reconnecter"));
        var violations = new List<string>(await Axe.ViolationsAsync(page));
        var overflow = await Axe.OverflowAsync(page);
        await SignInAsync(page, _email, Password);
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Reprendre votre saisie"));
        violations.AddRange(await Axe.ViolationsAsync(page));

        Assert.That(violations, Is.Empty);
        Assert.That(overflow + await Axe.OverflowAsync(page), Is.Zero);
    }

    private static async Task TypeAsync(IPage page)
    {
        await page.GotoAsync("/activites/nouvelle/atelier");
        await page.GetByLabel("Titre").FillAsync("L’atelier gardé");
        await page.Locator("input[name='Input.Total']").FillAsync("6");
        await page.Locator("input[name='Input.Themes'][value='Security'] + label").ClickAsync();
        await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        await page.Locator("input[name='Input.Duration'][value='120'] + label").ClickAsync();
        await page.Locator("textarea[name='Input.Notes']").FillAsync(Notes);
    }

    private static async Task SignInAsync(IPage page, string email, string password)
    {
        await page.GetByLabel("Adresse e-mail").FillAsync(email);
        await page.GetByLabel("Mot de passe").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
    }
}
