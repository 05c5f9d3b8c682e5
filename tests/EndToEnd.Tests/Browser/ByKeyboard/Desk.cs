using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using IPage = Microsoft.Playwright.IPage;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>One host and one window with scripts, one without, for all walks by keyboard: signed in once, one after the other.</summary>
[SetUpFixture]
internal sealed class Desk
{
    private static BrowserHost? host;
    private static IPage? scripted;
    private static IPage? plain;

    /// <summary>Of the window with scripts, and of the one without: each an advisor who coordinates a team.</summary>
    private static readonly Dictionary<bool, TestAdvisor> People = [];

    public static BrowserHost Host => host ?? throw new InvalidOperationException("It starts before the first test of this namespace.");

    public static DateOnly Today => Host.Today;

    public static TestAdvisor Advisor(bool scripts) => People[scripts];

    /// <param name="scripts">Whether the window runs them.</param>
    /// <param name="path">Where it goes first; from there on the keyboard leads.</param>
    public static async Task<IPage> OpenAsync(bool scripts, string path)
    {
        var page = (scripts ? scripted : plain) ?? throw new InvalidOperationException("It opens before the first test of this namespace.");
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>For what a test prepares rather than shows.</summary>
    public static Task<HttpClient> BrowserAsync(bool scripts) => Host.Host.SignedInAsync(People[scripts].Id);

    [OneTimeSetUp]
    public static async Task SitDownAsync()
    {
        host = new();
        scripted = await OpenWindowAsync(scripts: true);
        plain = await OpenWindowAsync(scripts: false);
    }

    [OneTimeTearDown]
    public static async Task LeaveAsync()
    {
        await (scripted?.Context.CloseAsync() ?? Task.CompletedTask);
        await (plain?.Context.CloseAsync() ?? Task.CompletedTask);
        host?.Dispose();
    }

    private static async Task<IPage> OpenWindowAsync(bool scripts)
    {
        var advisor = await Host.Host.AddAdvisorAsync();
        await Host.Host.GiveRoleAsync(advisor.Id, Role.Coordinator);
        await Host.Host.LeadTeamAsync(await Host.Host.AddTeamAsync(), advisor.Id);
        People[scripts] = advisor;
        return await Host.OpenAsync(advisor.Id, new() { JavaScriptEnabled = scripts });
    }
}
