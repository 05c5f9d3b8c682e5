using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>A single-use link in a real browser, without scripts too.</summary>
internal sealed class AccessPageTests
{
    private BrowserHost _host;

    [OneTimeSetUp]
    public void Start() => _host = new();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task The_first_administrator_gets_in([Values] bool scripts)
    {
        var page = await _host.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await page.GotoAsync(await InviteAsync($"premiere{scripts}@exemple.fr"));

        await page.GetByLabel("Nouveau mot de passe").FillAsync("quatre mots bien choisis");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et entrer" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Bonjour Nadège");
    }

    [Test]
    public async Task Is_for_everyone([Values] ColorScheme scheme, [Values] bool good)
    {
        var page = await _host.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });

        await page.GotoAsync(good ? await InviteAsync($"{scheme}@exemple.fr") : "/acces/inconnu");

        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        Assert.That(await Axe.OverflowAsync(page), Is.Zero);
    }

    private async Task<string> InviteAsync(string email)
    {
        var invited = await _host.Host.InScopeAsync(services =>
            services.GetRequiredService<IMediator>().Send(new InviteAdministrator(email, "Nadège", "Montgolfier")));
        return invited.TryGet(out var secret, out var refusal) ? $"/acces/{secret}" : throw new InvalidOperationException(refusal.Message);
    }
}
