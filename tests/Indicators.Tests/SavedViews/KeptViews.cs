using System.Net;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.SavedViews;
using ConseillerNumerique.Indicators.Tests.Dashboard;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.SavedViews;

/// <summary>What an owner of views does.</summary>
internal static class KeptViews
{
    public static Task<HttpResponseMessage> KeepAsync(
        this HttpClient browser, string address, string name, params (string Name, string Value)[] more) =>
        browser.PressAsync(SavedViewPaths.Keep(address), SavedViewPaths.Keep(address), [("Input.Name", name), .. more]);

    public static Task<List<SavedView>> ViewsOfAsync(this TestHost host, Guid ownerId) => host.InScopeAsync(services =>
        services.GetRequiredService<IndicatorsDbContext>().SavedViews.AsNoTracking().Where(view => view.OwnerId == ownerId).ToListAsync());

    public static async Task<string> ReadAsync(this HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.ReadPageAsync();
    }
}
