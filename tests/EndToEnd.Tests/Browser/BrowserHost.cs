using ConseillerNumerique.TestKit;
using Microsoft.Playwright;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>The real host on a real port, at this very moment's date, for a real browser.</summary>
internal sealed class BrowserHost : IDisposable
{
    public BrowserHost()
    {
        Host = new();
        Host.Clock.Now = TimeProvider.System.GetUtcNow(); // a browser knows no other day
        Host.UseKestrel(0);
        Host.StartServer();
    }

    public TestHost Host { get; }

    public Uri Address => Host.ClientOptions.BaseAddress;

    /// <summary>Today in Paris.</summary>
    public DateOnly Today => SharedKernel.Calendar.BusinessCalendar.TodayIn(SharedKernel.Calendar.BusinessCalendar.Paris, Host.Clock);

    /// <summary>A fresh browser profile, signed in as this person.</summary>
    public async Task<IPage> OpenAsync(Guid accountId, BrowserNewContextOptions? options = null)
    {
        var page = await OpenAsync(options);
        using var client = await Host.SignedInAsync(accountId);
        var cookie = Host.CookiesOf(client).Find("coop") ?? throw new InvalidOperationException("No session cookie.");
        await page.Context.AddCookiesAsync([new() { Name = "coop", Value = cookie.Value.ToString(), Url = Address.ToString() }]);
        return page;
    }

    /// <summary>A fresh browser profile of a stranger.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address.ToString();
        options.Locale = "fr-FR";
        options.TimezoneId = "Europe/Paris";
        options.ReducedMotion ??= ReducedMotion.Reduce; // nothing is looked at while it is still on its way
        var context = await Chromium.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public void Dispose() => Host.Dispose();
}
