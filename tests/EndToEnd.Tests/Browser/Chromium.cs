using Microsoft.Playwright;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>One real browser for all browser tests: Debian's chromium.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    private const string Path = "/usr/bin/chromium";

    private static IPlaywright? playwright;
    private static IBrowser? browser;

    public static IBrowser Browser => browser ?? throw new InvalidOperationException("The browser starts before the first test of this namespace.");

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        Assert.That(Path, Does.Exist, "The browser tests need Debian's chromium: apt-get install chromium");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
