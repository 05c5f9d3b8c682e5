using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using IPage = Microsoft.Playwright.IPage;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>A passkey made and used in a real browser, whose authenticator is virtual.</summary>
internal sealed class PasskeyTests
{
    private BrowserHost _host;

    [OneTimeSetUp]
    public void Start() => _host = new();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Opens_the_account_without_a_password_until_it_is_removed()
    {
        var id = await _host.Host.AddAccountAsync(Role.Advisor);
        var page = await OpenAsync(id);
        var authenticator = await AddAuthenticatorAsync(page);

        await page.GotoAsync(Of("/compte/cles"));
        await page.GetByLabel("Nom de la clé").FillAsync("Téléphone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la clé" }).ClickAsync();
        await Expect(page.GetByText("Clé ajoutée")).ToBeVisibleAsync();
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Of("/connexion?retour=%2Fcompte%2Fcles"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrer avec une clé d’accès" }).ClickAsync();
        await Expect(page.GetByText("Ajoutée le")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Retirer la clé Téléphone" }).ClickAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Of("/connexion"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrer avec une clé d’accès" }).ClickAsync();
        await Expect(page.GetByText("Cette clé n’ouvre aucun compte ici").First).ToBeVisibleAsync();
        await authenticator.DetachAsync();
    }

    [Test]
    public async Task Who_has_a_password_gives_it_for_a_new_key()
    {
        const string Password = "quatre mots bien choisis";
        var id = await _host.Host.AddAccountAsync(Role.Advisor);
        await _host.Host.GivePasswordAsync(id, Password);
        var page = await OpenAsync(id);
        await AddAuthenticatorAsync(page);

        await page.GotoAsync(Of("/compte/cles"));
        await page.GetByLabel("Nom de la clé").FillAsync("Téléphone");
        await page.GetByLabel("Mot de passe actuel").FillAsync("pas le bon mot de passe");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la clé" }).ClickAsync();
        await Expect(page.GetByText("Ce n’est pas votre mot de passe actuel").First).ToBeVisibleAsync();
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);

        await page.GetByLabel("Mot de passe actuel").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la clé" }).ClickAsync();
        await Expect(page.GetByText("Clé ajoutée")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_device_that_does_not_know_who_holds_it_makes_no_key()
    {
        var page = await OpenAsync(await _host.Host.AddAccountAsync(Role.Advisor));
        await AddAuthenticatorAsync(page, isVerified: false);

        await page.GotoAsync(Of("/compte/cles"));
        await page.GetByLabel("Nom de la clé").FillAsync("Téléphone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer la clé" }).ClickAsync();

        await Expect(page.GetByText("L’appareil n’a pas donné de clé")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText("Aucune clé", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Test]
    public async Task Without_scripts_the_page_says_what_is_needed()
    {
        var page = await _host.OpenAsync(await _host.Host.AddAccountAsync(Role.Advisor), new() { JavaScriptEnabled = false });

        await page.GotoAsync("/compte/cles");

        await Expect(page.GetByText("Il faut un navigateur récent avec les scripts")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Créer la clé" })).ToBeHiddenAsync();
    }

    /// <summary>WebAuthn knows hosts by name, and « localhost » as safe without a certificate.</summary>
    private string Of(string path) => $"http://localhost:{_host.Address.Port}{path}";

    private async Task<IPage> OpenAsync(Guid accountId)
    {
        var page = await _host.OpenAsync(accountId);
        var session = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == "coop");
        await page.Context.AddCookiesAsync([new() { Name = "coop", Value = session.Value, Url = Of("/") }]);
        return page;
    }

    private static async Task<ICDPSession> AddAuthenticatorAsync(IPage page, bool isVerified = true)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = isVerified,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return session;
    }
}
